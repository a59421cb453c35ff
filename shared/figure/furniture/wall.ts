import type { Prop } from '../rig/props.ts';
import { vector } from '../rig/vector.ts';

/** A wall behind the person: its face at `z`, with a skirting board, as wide as the picture needs. */
export const wall = (z: number, half: number, top: number): readonly Prop[] => [
  {
    kind: 'box',
    id: 'wall',
    low: vector(-half, 0, z - 8),
    high: vector(half, top, z),
    edges: 'sharp',
    layer: 'behind',
    material: 'pale',
  },
  {
    kind: 'box',
    id: 'skirting',
    low: vector(-half, 0, z),
    high: vector(half, 12, z + 2),
    edges: 'sharp',
    layer: 'behind',
    material: 'plain',
  },
];
