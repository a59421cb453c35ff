import { z } from 'zod';
import { ownExerciseSchema } from '../packs/exercise-schema.ts';
import { exercises, formOf, planOf } from './catalogue.ts';
import { exerciseIds, formNames, levels, type Sides, sides } from './exercise.ts';
import { isOwn } from './own-exercise.ts';
import type { Routine, SidePlan } from './programme.ts';
import type { RoutineRun } from './routine-time.ts';

const sidePlanSchema = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('together') }),
  z.strictObject({
    is: z.enum(['by-side', 'alternating']),
    order: z.tuple([z.enum(sides)], z.enum(sides)).readonly(),
  }),
]);

const planFor: { readonly [I in Sides['is']]: SidePlan['is'] } = {
  together: 'together',
  'one-by-one': 'by-side',
  alternating: 'alternating',
};

const itemSchema = z
  .strictObject({
    exercise: z.union([z.enum(exerciseIds), ownExerciseSchema]),
    form: z.enum(formNames),
    level: z.enum(levels),
    sides: sidePlanSchema.readonly(),
    rounds: z.int('a whole number of rounds').min(1, 'at least one round'),
    extraReadySeconds: z.number('a time in seconds').min(0).max(60, 'at most a minute'),
    leftAfterMs: z.number('a time in milliseconds').min(0).nullable(),
  })
  .refine(
    ({ exercise, form }) =>
      isOwn(exercise) ? form === 'standard' : exercises[exercise].forms[form] !== undefined,
    'a form the exercise has',
  )
  .refine((item) => planFor[formOf(item).sides.is] === item.sides.is, 'sides as the form has them')
  .refine(
    (item) => item.rounds <= planOf(item, item.level).rounds.most,
    'no more rounds than the exercise allows',
  )
  .readonly();

/** A routine as it crosses a border: to a window, or to disk. */
export const routineSchema: z.ZodType<Routine> = z
  .strictObject({ items: z.tuple([itemSchema], itemSchema).readonly() })
  .readonly();

const timeMs = z.number('a time in milliseconds');

/** What has happened to a routine, as it crosses a border. */
export const routineRunSchema: z.ZodType<RoutineRun> = z
  .strictObject({
    startedAtMs: timeMs,
    pauses: z.array(z.strictObject({ fromMs: timeMs, toMs: timeMs.nullable() }).readonly()).readonly(),
    changes: z.array(z.strictObject({ atMs: timeMs, level: z.enum(levels) }).readonly()).readonly(),
  })
  .readonly();
