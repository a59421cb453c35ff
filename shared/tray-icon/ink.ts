import { type Colour, colour } from './picture.ts';

/**
 * What the icon lies on. `any-panel` and `high-contrast-any-panel` are for desktops that do not tell the colour of their
 * panel: the colours of the first stand out from white and from black, the second is white on
 * a black disc of its own, so that either the icon or the disc always does. `template` is black with alpha; macOS colours it.
 */
export type TrayInk =
  | 'light-panel'
  | 'dark-panel'
  | 'any-panel'
  | 'high-contrast-light-panel'
  | 'high-contrast-dark-panel'
  | 'high-contrast-any-panel'
  | 'template';

export type Inks = {
  readonly figure: Colour;
  readonly filled: Colour;
  /** The ring of a break that is due. */
  readonly due: Colour;
  /** What is still to fill: faint, or nothing at all where faint is not allowed. */
  readonly track: Colour;
  /** The disc below and around everything; null for none. */
  readonly plate: Colour | null;
};

const faint = 0.55;
const oneColour = (hex: string, trackAlpha: number): Inks => ({
  figure: colour(hex),
  filled: colour(hex),
  due: colour(hex),
  track: colour(hex, trackAlpha),
  plate: null,
});

export const inks: { readonly [I in TrayInk]: Inks } = {
  'light-panel': {
    figure: colour('#1d2a2e'),
    filled: colour('#0f6e66'),
    due: colour('#c2512f'),
    track: colour('#55666c', faint),
    plate: null,
  },
  'dark-panel': {
    figure: colour('#e8eef0'),
    filled: colour('#56d3c3'),
    due: colour('#f39c7f'),
    track: colour('#9db0b6', faint),
    plate: null,
  },
  'any-panel': {
    figure: colour('#7b8a90'),
    filled: colour('#1d8f85'),
    due: colour('#d9623f'),
    track: colour('#7b8a90', faint),
    plate: null,
  },
  'high-contrast-light-panel': oneColour('#000000', 0),
  'high-contrast-dark-panel': oneColour('#ffffff', 0),
  'high-contrast-any-panel': { ...oneColour('#ffffff', 0), plate: colour('#000000') },
  template: oneColour('#000000', 0.35),
};
