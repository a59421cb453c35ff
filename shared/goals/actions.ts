import { z } from 'zod';
import {
  answersSchema,
  confidenceSchema,
  cueSchema,
  dayMarkSchema,
  limits,
  noteSchema,
  targetSchema,
  winTextSchema,
  wishSchema,
} from './goals-schema.ts';

/** What a person decides or says about goals. When it happens, main adds. */
export const goalActionSchema = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('set-wishes'), wishes: z.array(wishSchema).max(limits.wishes).readonly() }),
  /** The one goal, from today on. */
  z.strictObject({
    is: z.literal('set-goal'),
    target: targetSchema,
    cue: cueSchema.nullable(),
    confidence: confidenceSchema.nullable(),
  }),
  /** The answer to a review, or to an offer: what the goal becomes is worked out by main and was shown. */
  z.strictObject({
    is: z.literal('go-on'),
    as: z.enum(['raise', 'keep', 'smaller', 'second-session']),
  }),
  z.strictObject({ is: z.literal('end-goal') }),
  /** How a day counts, today or some days back. */
  z.strictObject({
    is: z.literal('mark-day'),
    date: z.iso.date(),
    as: z.union([dayMarkSchema, z.literal('usual')]),
  }),
  /** About the week that is under way. */
  z.strictObject({ is: z.literal('answer-week'), answers: answersSchema, note: noteSchema.nullable() }),
  z.strictObject({ is: z.literal('add-win'), text: winTextSchema }),
  z.strictObject({ is: z.literal('remove-win'), on: z.iso.date(), text: winTextSchema }),
]);
export type GoalAction = z.infer<typeof goalActionSchema>;
