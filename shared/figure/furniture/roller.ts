import type { Prop } from '../rig/props.ts';
import { vector } from '../rig/vector.ts';
import { matTop } from './mat.ts';

const radius = 16;
const half = 56;

/** A foam roller, across a mat, with its middle at `z`. */
export const roller = (z: number): Prop => ({
  kind: 'roll',
  id: 'roller',
  from: vector(-half, matTop + radius, z),
  to: vector(half, matTop + radius, z),
  radius,
  layer: 'behind',
  material: 'dark',
});
