import type { Prop } from '../rig/props.ts';
import { vector } from '../rig/vector.ts';
import { matTop } from './mat.ts';

const radius = 16;
const half = 44;

/** A foam roller, across a mat, with its middle at `z`. */
export const roller = (z: number): Prop => ({
  kind: 'rod',
  id: 'roller',
  from: vector(radius - half, matTop + radius, z),
  to: vector(half - radius, matTop + radius, z),
  radius,
  layer: 'behind',
  material: 'dark',
});
