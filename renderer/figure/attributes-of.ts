import { assertNever } from '../../shared/assert-never.ts';
import type { Shape } from '../../shared/figure/draw/scene.ts';

export type Drawn = {
  readonly tag: 'path' | 'ellipse';
  readonly className: string;
  readonly attributes: { readonly [name: string]: string };
};

const short = (value: number): string => value.toFixed(2);

/** How a shape becomes an SVG element; React and the changes in place both draw from this. */
export function drawnOf(shape: Shape, glowId: string): Drawn {
  switch (shape.kind) {
    case 'fill':
      return {
        tag: 'path',
        className: `figure-fill figure-${shape.tone}${shape.isFar ? ' figure-far' : ''}`,
        attributes: { d: shape.d },
      };
    case 'line':
      return {
        tag: 'path',
        className: `figure-line figure-${shape.tone}`,
        attributes: { d: shape.d, opacity: short(shape.opacity) },
      };
    case 'glow':
      return {
        tag: 'ellipse',
        className: 'figure-glow',
        attributes: {
          cx: short(shape.cx),
          cy: short(shape.cy),
          rx: short(shape.rx),
          ry: short(shape.ry),
          fill: `url(#${glowId})`,
          opacity: short(shape.opacity),
        },
      };
    default:
      return assertNever(shape, 'shape');
  }
}
