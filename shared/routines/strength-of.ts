import { exercises } from './catalogue.ts';
import type { ExerciseId } from './exercise.ts';
import { isOwn } from './own-exercise.ts';
import type { Routine } from './programme.ts';

/** One exercise of strength in a short break is no session that anybody grades. */
const fewest = 2;

/**
 * What of a strength session is graded by control; none where it is no session. What was left does not count, and what
 * a therapist prescribed has no other level to be led to.
 */
export function strengthOf({ items }: Routine): readonly ExerciseId[] {
  const done = items
    .filter(({ leftAfterMs }) => leftAfterMs === null)
    .flatMap(({ exercise }) => (isOwn(exercise) ? [] : [exercise]));
  const strength = [...new Set(done)].filter((exercise) => exercises[exercise].category === 'strength');
  return strength.length < fewest ? [] : strength;
}
