import { vector } from '../rig/vector.ts';
import type { FigureExercise } from './exercise.ts';
import { chair } from './furniture.ts';
import { seated, seatedFeet } from './stances.ts';

const bellyHeight = 32;

/** Half from the side: the belly and the hand on it come forward, the hand on the chest stays. */
export const breathBelly: FigureExercise = {
  start: {
    ...seated,
    arms: {
      right: { raise: 12, out: 26, sweep: 0, twist: 30, elbow: 80 },
      left: { raise: 0, out: 30, sweep: 0, twist: 40, elbow: 120 },
    },
  },
  end: {
    ...seated,
    arms: {
      right: { raise: 14, out: 27, sweep: 0, twist: 30, elbow: 80 },
      left: { raise: 0, out: 30, sweep: 0, twist: 40, elbow: 120 },
    },
    belly: 6,
  },
  pins: [
    ...seatedFeet,
    { kind: 'palm', side: 'right', height: bellyHeight, across: 4, rise: 8 },
    { kind: 'palm', side: 'left', height: 78, across: 3, rise: 28 },
  ],
  props: chair('behind'),
  view: { around: 47, above: 6, zoom: 1.32, aim: vector(0, 126, 16) },
  easierReach: 0.6,
  glows: [{ height: bellyHeight, across: 3, face: 'front', rx: 24, ry: 26 }],
  arrows: [
    {
      follows: { kind: 'trunk', height: bellyHeight, across: 0, face: 'front' },
      aside: vector(0, 0, 34),
      isLevel: true,
    },
  ],
  shows: 'breath',
};
