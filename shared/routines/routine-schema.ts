import { z } from 'zod';
import { exerciseIds, levels, sides } from './exercise.ts';
import type { Routine } from './programme.ts';
import type { RoutineRun } from './routine-time.ts';

const sidePlanSchema = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('together') }),
  z.strictObject({ is: z.literal('by-side'), order: z.tuple([z.enum(sides)], z.enum(sides)).readonly() }),
]);

const itemSchema = z
  .strictObject({
    exercise: z.enum(exerciseIds),
    level: z.enum(levels),
    sides: sidePlanSchema.readonly(),
    rounds: z.int('a whole number of rounds').min(1, 'at least one round').max(100, 'at most 100 rounds'),
  })
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
