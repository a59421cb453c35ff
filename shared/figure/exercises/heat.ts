import { inTrunk } from '../rig/spots.ts';
import { vector } from '../rig/vector.ts';
import { drawn, key } from './exercise.ts';
import { handsOnThighs, seatedAtEase, seatedFeet } from './stances.ts';

/** Half from behind, so that the warm pad on the upper back is seen; nothing moves but the breath. */
export const heat = drawn({
  keys: [key(seatedAtEase), key({ ...seatedAtEase, belly: 3 })],
  pins: [...seatedFeet, ...handsOnThighs],
  seat: { kind: 'stool', layer: 'behind' },
  props: [{ kind: 'wrap', id: 'warm-pad', low: 58, high: 97, half: 31, layer: 'beside', material: 'warm' }],
  view: { around: 150, above: 8, zoom: 1.32, aim: vector(0, 126, 10) },
  glows: [{ on: inTrunk(76), rx: 52, ry: 52, shines: 'always' }],
  shows: 'warmth',
  wheelchair: 'same',
  restingArm: 'lap',
});
