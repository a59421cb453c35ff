import { vector } from '../rig/vector.ts';
import { drawn, key } from './exercise.ts';
import { seated, seatedFeet } from './stances.ts';

/** Someone who sits at rest: the picture of an exercise that is not drawn yet. */
export const resting = drawn({
  keys: [key(seated), key(seated)],
  pins: seatedFeet,
  seat: { kind: 'chair', layer: 'behind' },
  view: { around: 47, above: 6, zoom: 1.32, aim: vector(0, 126, 16) },
});
