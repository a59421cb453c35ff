import { exercises, planOf } from '../routines/catalogue.ts';
import { type ExerciseId, exerciseIds } from '../routines/exercise.ts';
import { itemMs, itemOf } from '../routines/programme.ts';
import { doneOn, type Past } from './past.ts';

/** Why an exercise that may do harm in quantity waits: it was done a short while ago, or often enough today. */
export type Limit =
  | { readonly exercise: ExerciseId; readonly is: 'gap'; readonly minutesLeft: number }
  | { readonly exercise: ExerciseId; readonly is: 'day' };

type Now = { readonly day: string; readonly atMinute: number };

/** The past knows when it began and not when it ended: the longest it can have lasted is safe. */
function longestMinutes(exercise: ExerciseId): number {
  const rounds = planOf({ exercise, form: 'standard' }, 'usual').rounds.most;
  return Math.ceil(itemMs(itemOf(exercise, { rounds })) / 60_000);
}

function limitOf(exercise: ExerciseId, past: Past, now: Now): readonly Limit[] {
  const { atMost } = exercises[exercise];
  if (atMost === null) return [];
  const today = doneOn(past, now.day).filter((item) => item.exercise === exercise).length;
  if (today >= atMost.perDay) return [{ exercise, is: 'day' }];
  const last = past.find(({ items }) => items.some((item) => item.exercise === exercise));
  if (last === undefined) return [];
  const minutesLeft = last.atMinute + longestMinutes(exercise) + atMost.gapMinutes - now.atMinute;
  return minutesLeft > 0 ? [{ exercise, is: 'gap', minutesLeft }] : [];
}

/** What has reached how often it may be done at most. The gap begins when the last time is surely over. */
export const limitsNow = (past: Past, now: Now): readonly Limit[] =>
  exerciseIds.flatMap((exercise) => limitOf(exercise, past, now));
