import type { Box, Layer, Prop } from '../rig/props.ts';
import { vector } from '../rig/vector.ts';

/** Where a desk stands: its top is at `top`, and reaches from `left` to `right` and from `near` to `far`. */
export type DeskPlace = {
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly near: number;
  readonly far: number;
};

const thick = 6;

/** A desk with its legs at the far side. */
export function desk({ top, left, right, near, far }: DeskPlace, layer: Layer): readonly Prop[] {
  const part = (id: string, box: Pick<Box, 'low' | 'high'>, material: Box['material']): Box => ({
    kind: 'box',
    id: `desk-${id}`,
    layer,
    edges: 'sharp',
    material,
    ...box,
  });
  const inset = 8;
  const leg = (id: string, x: number): Prop =>
    part(
      id,
      {
        low: vector(x - 3, 0, far - 18),
        high: vector(x + 3, top - thick, far - 12),
      },
      'plain',
    );
  return [
    leg('leg-left', left + inset),
    leg('leg-right', right - inset),
    part('top', { low: vector(left, top - thick, near), high: vector(right, top, far) }, 'pale'),
  ];
}
