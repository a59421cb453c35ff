import { inTrunk } from '../rig/spots.ts';
import { vector } from '../rig/vector.ts';
import { drawn, type FigureExercise, key } from './exercise.ts';
import { handsOnThighs, seatedAtEase, seatedFeet } from './stances.ts';

/** Half from behind, so that the warm pad on the upper back is seen; nothing moves but the breath. */
const withPad = drawn({
  keys: [key(seatedAtEase), key({ ...seatedAtEase, belly: 3 })],
  pins: [...seatedFeet, ...handsOnThighs],
  seat: { kind: 'stool', layer: 'between' },
  props: [{ kind: 'wrap', id: 'warm-pad', low: 54, high: 94, half: 26, layer: 'beside', material: 'warm' }],
  view: { around: 168, above: 9, zoom: 1.32, aim: vector(0, 126, 10) },
  glows: [{ on: inTrunk(74), rx: 50, ry: 46, shines: 'always' }],
  wheelchair: 'same',
  restingArm: 'lap',
});

/** In a bath there is no pad: warmth alone on the upper back. */
const inBath: FigureExercise = { ...withPad, props: [], shows: 'warmth' };

export const heat: FigureExercise = { ...withPad, forms: { bath: inBath } };
