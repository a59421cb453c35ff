import fc from 'fast-check';
import { exercises } from '../../../../shared/routines/catalogue.ts';
import { type ExerciseId, exerciseIds, levels, sides } from '../../../../shared/routines/exercise.ts';
import type { Routine, RoutineItem, SidePlan } from '../../../../shared/routines/programme.ts';
import type { RoutineRun } from '../../../../shared/routines/routine-time.ts';

/** An item as it usually is, and a routine of the items named. */
export const anItem = (exercise: ExerciseId, change: Partial<RoutineItem> = {}): RoutineItem => ({
  exercise,
  level: 'usual',
  sides: { is: 'together' },
  rounds: exercises[exercise].levels[change.level ?? 'usual'].rounds.usual,
  ...change,
});

export const aRoutine = (first: RoutineItem, ...rest: readonly RoutineItem[]): Routine => ({
  items: [first, ...rest],
});

export const startedAtMs = 1_790_000_000_000;

export const aRun = (change: Partial<RoutineRun> = {}): RoutineRun => ({
  startedAtMs,
  pauses: [],
  changes: [],
  ...change,
});

const anySides: fc.Arbitrary<SidePlan> = fc.oneof(
  fc.constant<SidePlan>({ is: 'together' }),
  fc.constantFrom(...sides).map((side): SidePlan => ({ is: 'by-side', order: [side] })),
  fc.constant<SidePlan>({ is: 'by-side', order: ['left', 'right'] }),
);

const anyItem: fc.Arbitrary<RoutineItem> = fc.record({
  exercise: fc.constantFrom(...exerciseIds),
  level: fc.constantFrom(...levels),
  sides: anySides,
  rounds: fc.integer({ min: 1, max: 12 }),
});

export const anyRoutine: fc.Arbitrary<Routine> = fc
  .tuple(anyItem, fc.array(anyItem, { maxLength: 4 }))
  .map(([first, rest]) => aRoutine(first, ...rest));

const anyOffsetMs = fc.integer({ min: -2_000, max: 400_000 });

const anyPauses = fc.array(
  fc.record({
    fromMs: anyOffsetMs.map((offset) => startedAtMs + offset),
    lastsMs: fc.integer({ min: 0, max: 30_000 }),
  }),
  { maxLength: 3 },
);

export const anyRun: fc.Arbitrary<RoutineRun> = fc.record({
  startedAtMs: fc.constant(startedAtMs),
  pauses: anyPauses.map((pauses) =>
    pauses.map(({ fromMs, lastsMs }) => ({ fromMs, toMs: fromMs + lastsMs })),
  ),
  changes: fc.array(
    fc.record({ atMs: anyOffsetMs.map((offset) => startedAtMs + offset), level: fc.constantFrom(...levels) }),
    { maxLength: 4 },
  ),
});
