import fc from 'fast-check';
import { type DoneAs, exercises, planOf } from '../../../../shared/routines/catalogue.ts';
import { exerciseIds, formNames, levels, type Side } from '../../../../shared/routines/exercise.ts';
import {
  itemOf,
  type Routine,
  type RoutineItem,
  type SidePlan,
  usualSides,
} from '../../../../shared/routines/programme.ts';
import { programmes } from '../../../../shared/routines/programmes/index.ts';
import type { RoutineRun } from '../../../../shared/routines/routine-time.ts';

/** An item as it usually is, and a routine of the items named. */
export const anItem = itemOf;

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

const orders: readonly (readonly [Side, ...Side[]])[] = [
  ['left'],
  ['right'],
  ['left', 'right'],
  ['right', 'left'],
];

const anySidesOf = (doneAs: DoneAs): fc.Arbitrary<SidePlan> => {
  const plan = usualSides(doneAs);
  if (plan.is === 'together') return fc.constant(plan);
  return fc.constantFrom(...orders).map((order) => ({ is: plan.is, order }));
};

const doneAses: readonly DoneAs[] = exerciseIds.flatMap((exercise) =>
  formNames
    .filter((form) => exercises[exercise].forms[form] !== undefined)
    .map((form) => ({ exercise, form })),
);

/** Any exercise in any of its forms, at any level, with as many rounds as it may have, but not for hours. */
const anyItem: fc.Arbitrary<RoutineItem> = fc
  .tuple(fc.constantFrom(...doneAses), fc.constantFrom(...levels))
  .chain(([doneAs, level]) =>
    fc.record({
      exercise: fc.constant(doneAs.exercise),
      form: fc.constant(doneAs.form),
      level: fc.constant(level),
      sides: anySidesOf(doneAs),
      rounds: fc.integer({ min: 1, max: Math.min(12, planOf(doneAs, level).rounds.most) }),
      extraReadySeconds: fc.constantFrom(0, 0, 20),
      leftAfterMs: fc.constantFrom(null, null, null, 4_000, 31_000),
    }),
  );

/** Mostly some exercises that came together by chance; now and then a programme as it is. */
export const anyRoutine: fc.Arbitrary<Routine> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(anyItem, fc.array(anyItem, { maxLength: 4 }))
      .map(([first, rest]) => aRoutine(first, ...rest)),
  },
  { weight: 1, arbitrary: fc.constantFrom(...programmes.map(({ routine }) => routine)) },
);

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
