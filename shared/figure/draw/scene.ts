import type { Palette } from './palette.ts';

/** Filled parts by what they are made of; colours are the style sheet's business. */
export type FillTone =
  | 'top'
  | 'sleeve'
  | 'top-light'
  | 'trousers'
  | 'shoe'
  | 'skin'
  | 'skin-shade'
  | 'hair'
  | 'prop'
  | 'prop-soft'
  | 'prop-dark'
  | 'prop-mat'
  | 'prop-warm'
  | 'shadow'
  | 'contact'
  | 'mat-shade'
  | 'breath'
  | 'dot';

/** Lines by what they say. */
export type LineTone =
  | 'seam'
  | 'placket'
  | 'face'
  | 'ghost'
  | 'arrow'
  | 'guide'
  | 'track'
  | 'breath-ring'
  | 'inset'
  | 'wave';

type Drawn = { readonly id: string };

export type FillShape = Drawn & {
  readonly kind: 'fill';
  readonly d: string;
  readonly tone: FillTone;
  /** Parts on the far side are painted closer to the ground. */
  readonly isFar: boolean;
};
export type LineShape = Drawn & {
  readonly kind: 'line';
  readonly d: string;
  readonly tone: LineTone;
  readonly opacity: number;
};
/** A soft light over the region at work. */
export type GlowShape = Drawn & {
  readonly kind: 'glow';
  readonly cx: number;
  readonly cy: number;
  readonly rx: number;
  readonly ry: number;
  readonly opacity: number;
};

export type Shape = FillShape | LineShape | GlowShape;

/** One picture, 400 by 400: shapes in the order in which they are painted, each id once. */
export type Scene = { readonly palette: Palette; readonly shapes: readonly Shape[] };

export const fill = (id: string, tone: FillTone, d: string, isFar = false): FillShape => ({
  kind: 'fill',
  id,
  d,
  tone,
  isFar,
});

export const line = (id: string, tone: LineTone, d: string, opacity = 1): LineShape => ({
  kind: 'line',
  id,
  d,
  tone,
  opacity,
});
