import { onFront } from '../rig/spots.ts';
import { vector } from '../rig/vector.ts';
import { drawn, type FigureExercise, key } from './exercise.ts';
import { handsOnThighs, seatedAtEase, seatedFeet } from './stances.ts';

const leaningBack = { ...seatedAtEase, root: vector(0, 98, -8), trunkLean: -5, midBack: 6 };

/** Half from the side, leaning back: the circle breathes, a dot goes along three arcs as long as the three parts. */
const usual = drawn({
  keys: [key(leaningBack), key({ ...leaningBack, belly: 6 })],
  pins: [...seatedFeet, ...handsOnThighs],
  seat: { kind: 'chair', layer: 'behind' },
  view: { around: 36, above: 9, zoom: 1.04, aim: vector(0, 130, 14) },
  glows: [{ on: onFront(32), rx: 22, ry: 24, shines: 'working' }],
  shows: 'breath-on-ring',
  wheelchair: 'same',
  restingArm: 'lap',
});

/** Without a hold a part of the track would be left out, so that its dot had to jump: the circle alone says it all. */
export const breath478: FigureExercise = {
  ...usual,
  forms: { 'no-holds': { ...usual, shows: 'breath' } },
};
