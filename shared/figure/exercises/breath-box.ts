import { onFront } from '../rig/spots.ts';
import { vector } from '../rig/vector.ts';
import { drawn, type FigureExercise, key } from './exercise.ts';
import { handsOnThighs, seatedAtEase, seatedFeet } from './stances.ts';

/** Half from the side: the circle breathes, a dot goes round a square, one side for each of the four parts. */
const usual = drawn({
  keys: [key(seatedAtEase), key({ ...seatedAtEase, belly: 6 })],
  pins: [...seatedFeet, ...handsOnThighs],
  seat: { kind: 'chair', layer: 'behind' },
  view: { around: 36, above: 9, zoom: 1.16, aim: vector(0, 130, 14) },
  glows: [{ on: onFront(32), rx: 22, ry: 24, shines: 'working' }],
  shows: 'breath-on-square',
  wheelchair: 'same',
  restingArm: 'lap',
});

/** Without a hold a part of the track would be left out, so that its dot had to jump: the circle alone says it all. */
export const breathBox: FigureExercise = {
  ...usual,
  forms: { 'no-holds': { ...usual, shows: 'breath' } },
};
