import { vector } from '../rig/vector.ts';
import type { FigureExercise } from './exercise.ts';
import { chair } from './furniture.ts';
import { seated, seatedFeet } from './stances.ts';

/** Someone who sits at rest: the picture of an exercise that is not drawn yet. */
export const resting: FigureExercise = {
  start: seated,
  end: seated,
  pins: seatedFeet,
  props: chair('behind'),
  view: { around: 47, above: 6, zoom: 1.32, aim: vector(0, 126, 16) },
  easierReach: 1,
  glows: [],
  arrows: [],
  shows: 'body',
};
