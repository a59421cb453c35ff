import type { FigureExerciseId } from '../../shared/figure/exercises/index.ts';
import type { Position } from '../../shared/routines/exercise.ts';
import { type AnyExercise, isOwn } from '../../shared/routines/own-exercise.ts';

/** Someone at rest where it is done, for an exercise that nobody has drawn. */
const atRest: { readonly [P in Position]: FigureExerciseId } = {
  seated: 'still-seated',
  wheels: 'still-seated',
  standing: 'still-standing',
  doorway: 'still-standing',
  floor: 'still-lying',
  lying: 'still-lying',
};

/** Under which name the figure knows what is played. */
export const figureOf = (exercise: AnyExercise): FigureExerciseId =>
  isOwn(exercise) ? (exercise.figure ?? atRest[exercise.where]) : exercise;
