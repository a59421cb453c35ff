import { exercises as catalogue } from '../routines/catalogue.ts';
import type { ExerciseId } from '../routines/exercise.ts';
import { isOwn } from '../routines/own-exercise.ts';
import type { Routine } from '../routines/programme.ts';
import { exercisesDone, plannedExercises } from './exercises-done.ts';
import type { BreakLine } from './lines.ts';

/** One exercise of strength in a break is no session, and neither are two short ones. */
const fewestExercises = 2;
const leastSeconds = 180;

/** Whether a break was a session of strength, as a weekly goal counts them and as its end is graded. */
export function isStrengthSession({ outcome, exercises }: Pick<BreakLine, 'outcome' | 'exercises'>): boolean {
  if (outcome !== 'taken') return false;
  const strength = exercises.filter(({ category }) => category === 'strength');
  const seconds = strength.reduce((sum, exercise) => sum + exercise.seconds, 0);
  return new Set(strength.map(({ id }) => id)).size >= fewestExercises && seconds >= leastSeconds;
}

/** How a break ended; `ranSeconds` without what it stood still. */
export type BreakEnd = { readonly wasTaken: boolean; readonly ranSeconds: number };

/**
 * What of a break is graded by control; none where it was no session of strength. What was left does not count, and
 * what a therapist prescribed has no other level to be led to.
 */
export function strengthToGrade(routine: Routine, { wasTaken, ranSeconds }: BreakEnd): readonly ExerciseId[] {
  const exercises = exercisesDone(plannedExercises(routine), ranSeconds);
  if (!isStrengthSession({ outcome: wasTaken ? 'taken' : 'cut-short', exercises })) return [];
  const begun = new Set(exercises.map(({ id }) => id));
  const kept = routine.items
    .filter(({ leftAfterMs }) => leftAfterMs === null)
    .flatMap(({ exercise }) => (isOwn(exercise) ? [] : [exercise]));
  return [...new Set(kept)].filter((id) => begun.has(id) && catalogue[id].category === 'strength');
}
