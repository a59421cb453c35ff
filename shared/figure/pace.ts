import { assertNever } from '../assert-never.ts';
import type { Pace } from './exercises/exercise.ts';
import { type FigureExerciseId, figureExercises } from './exercises/index.ts';
import { exerciseAs, type Picture } from './exercises/variant.ts';

/** An exercise and the picture of it: a push of the wheels takes longer than a step. */
export type Paced = Picture & { readonly exercise: FigureExerciseId };

const paceOf = (paced: Paced): Pace => exerciseAs(figureExercises[paced.exercise], paced).pace;

/** A time that runs: how much of it is over, in milliseconds and as a part of the whole, 0 to 1. */
export type RunningTime = { readonly elapsedMs: number; readonly progress: number };

/**
 * The amount of a movement that is moved on by time alone, without repetitions: walking goes on and on, a round of
 * the body goes once through, who rests breathes, and what is moved by repetitions stands where it is.
 */
export function amountInTime(paced: Paced, { elapsedMs, progress }: RunningTime): number {
  const pace = paceOf(paced);
  switch (pace.by) {
    case 'cycle':
      return (2 * elapsedMs) / pace.lastsMs;
    case 'time':
      return progress;
    case 'pulse':
      return (1 - Math.cos((2 * Math.PI * elapsedMs) / pace.lastsMs)) / 2;
    case 'movement':
      return 0;
    default:
      return assertNever(pace, 'pace');
  }
}

/** Whether the movement goes round and round, so that it is shown without a way back. */
export const isCycle = (paced: Paced): boolean => paceOf(paced).by === 'cycle';
