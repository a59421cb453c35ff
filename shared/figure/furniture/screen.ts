import type { Box, Layer, Prop } from '../rig/props.ts';
import { vector } from '../rig/vector.ts';

/** A screen whose top edge is level with the eyes, at an arm's length, and a keyboard before it. */
export function screenAndKeys(deskTop: number, layer: Layer): readonly Prop[] {
  const part = (id: string, low: Box['low'], high: Box['high'], material: Box['material'] = 'dark'): Box => ({
    kind: 'box',
    id,
    low,
    high,
    layer,
    edges: 'sharp',
    material,
  });
  return [
    part('screen-foot', vector(-18, deskTop, 120), vector(18, deskTop + 3, 146)),
    part('screen-neck', vector(-4, deskTop + 3, 134), vector(4, 190, 140)),
    part('screen', vector(-52, 166, 126), vector(52, 238, 132)),
    // What is on it is on the side of who sits before it.
    part('screen-face', vector(-48, 170, 125.5), vector(48, 234, 126), 'pale'),
    part('keyboard', vector(-30, deskTop, 56), vector(30, deskTop + 3, 76)),
  ];
}
