import type { OwnExercise } from '../routines/own-exercise.ts';
import { itemOf, type Routine, routineSeconds } from '../routines/programme.ts';

/** A break comes within so many seconds of what was asked for. */
export const toleranceSeconds = 15;

/** Whether a short break of this length may consist of it, alone or after a change of position, as it was prescribed. */
export function fitsShortBreak(exercise: OwnExercise, breakSeconds: number): boolean {
  const own = itemOf(exercise);
  const breaks: readonly Routine[] = [{ items: [own] }, { items: [itemOf('posture-shift'), own] }];
  return breaks.some((each) => Math.abs(routineSeconds(each) - breakSeconds) <= toleranceSeconds);
}
