import { doseOf } from './catalogue.ts';
import { doseMs } from './dose.ts';
import type { ExerciseId, Level, Side } from './exercise.ts';

/** Both sides at once, or one after the other in this order; one side alone is an order of one. */
export type SidePlan =
  | { readonly is: 'together' }
  | { readonly is: 'by-side'; readonly order: readonly [Side, ...Side[]] };

export type RoutineItem = {
  readonly exercise: ExerciseId;
  readonly level: Level;
  readonly sides: SidePlan;
  /** Repetitions, holds or breaths; for each side, when the sides take turns. */
  readonly rounds: number;
};

/** What one break consists of, in order. Never empty. */
export type Routine = { readonly items: readonly [RoutineItem, ...RoutineItem[]] };

/** The count of 3-2-1 before the first exercise. */
export const leadInMs = 3_000;
/** To get ready for the next exercise; its last three seconds are counted. */
export const getReadyMs = 6_000;
/** To change to the other side. */
export const changeSideMs = 5_000;

export const sideOrderOf = (plan: SidePlan): readonly [Side | null, ...Side[]] =>
  plan.is === 'by-side' ? plan.order : [null];

/** How long one side of an item works: what its level and rounds come to. */
export const sideMs = ({ exercise, level, sides, rounds }: RoutineItem): number =>
  doseMs(doseOf(exercise, level, sides.is), rounds);

/** How long an item works, without getting ready for it. */
export function itemMs(item: RoutineItem): number {
  const turns = sideOrderOf(item.sides).length;
  return turns * sideMs(item) + (turns - 1) * changeSideMs;
}

/** How long a routine runs, pauses not counted. Changes of level never move its end. */
export function routineMs({ items }: Routine): number {
  return leadInMs + (items.length - 1) * getReadyMs + items.reduce((sum, item) => sum + itemMs(item), 0);
}

export const routineSeconds = (routine: Routine): number => routineMs(routine) / 1000;
