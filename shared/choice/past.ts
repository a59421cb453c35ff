import { focusOf, formOf, holdsBreath } from '../routines/catalogue.ts';
import type { FormName } from '../routines/exercise.ts';
import { type AnyExercise, isSameExercise } from '../routines/own-exercise.ts';

/** An exercise that was done in a break. */
export type Done = { readonly exercise: AnyExercise; readonly form: FormName };

/** A break that was begun. */
export type PastBreak = {
  /** Local date, such as `2026-11-25`. */
  readonly day: string;
  /** Minutes on one line for all of the past and for `now`; the choice compares, and reads no clock. */
  readonly atMinute: number;
  readonly items: readonly Done[];
};

/** The latest first. */
export type Past = readonly PastBreak[];

/** How many breaks back are remembered: more than every rule looks back on. */
export const rememberedBreaks = 60;

/** Changing position belongs to every break and rests for none. */
export const isExempt = (exercise: AnyExercise): boolean => exercise === 'posture-shift';

const restsForLonger: ReadonlySet<AnyExercise> = new Set<AnyExercise>(['wall-angel', 'chair-ext']);

/** For how many breaks an exercise rests once it was done. */
function restBreaks(exercise: AnyExercise): number {
  if (isExempt(exercise)) return 0;
  return restsForLonger.has(exercise) ? 6 : 3;
}

/** How many breaks have passed without it since it was last done; infinite where it never was. */
export function breaksSince(past: Past, exercise: AnyExercise): number {
  const index = past.findIndex(({ items }) => items.some((item) => isSameExercise(item.exercise, exercise)));
  return index < 0 ? Number.POSITIVE_INFINITY : index;
}

export const isResting = (past: Past, exercise: AnyExercise): boolean =>
  breaksSince(past, exercise) < restBreaks(exercise);

const counts = ({ exercise }: Done): boolean => !isExempt(exercise);

/** What the last exercise was that counts. */
export const lastDone = (past: Past): Done | null =>
  past[0]?.items.findLast(counts) ?? past[1]?.items.findLast(counts) ?? null;

const holdGapMinutes = 120;

/** One breath hold in two hours. */
export const hasHeldLately = (past: Past, nowMinute: number): boolean =>
  past.some(
    ({ atMinute, items }) =>
      nowMinute - atMinute < holdGapMinutes && items.some((item) => holdsBreath(formOf(item))),
  );

/** What was done on a day, the latest break first. */
export const doneOn = (past: Past, day: string): readonly Done[] =>
  past.flatMap((each) => (each.day === day ? each.items : []));

export const neckItemsPerDay = 3;

export const neckToday = ({
  past,
  now,
}: {
  readonly past: Past;
  readonly now: { readonly day: string };
}): number => doneOn(past, now.day).filter(({ exercise }) => focusOf(exercise) === 'neck').length;
