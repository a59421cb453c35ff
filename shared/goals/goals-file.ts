import { z } from 'zod';
import { endings, type Goals } from './goals.ts';
import {
  answersSchema,
  confidenceSchema,
  cueSchema,
  dayMarkSchema,
  noteSchema,
  targetSchema,
  winTextSchema,
  wishSchema,
} from './goals-schema.ts';

/** Raised when an older Unhunch could not read the file any more. */
const schemaVersion = 1;

const date = z.iso.date();

const goalShape = {
  target: targetSchema,
  cue: cueSchema.nullable(),
  confidence: confidenceSchema.nullable(),
  setOn: date,
  reviewOn: date,
};

/** What of a list can be read; what a later Unhunch wrote otherwise, or a hand spoiled, is left out. */
const readable = <T extends z.ZodType>(entry: T) =>
  z.array(z.unknown()).transform((all) =>
    all.flatMap((each): z.infer<T>[] => {
      const parsed = entry.safeParse(each);
      return parsed.success ? [parsed.data] : [];
    }),
  );

const fileSchema = z.object({
  schemaVersion: z.int().min(1),
  wishes: readable(wishSchema),
  goal: z.object(goalShape).nullable(),
  past: readable(z.object({ ...goalShape, endedOn: date, ending: z.enum(endings) })),
  marks: readable(z.object({ date, as: dayMarkSchema })),
  weeks: readable(z.object({ monday: date, answers: answersSchema, note: noteSchema.nullable() })),
  wins: readable(z.object({ on: date, text: winTextSchema })),
});

export type GoalsReading =
  | { readonly is: 'usable'; readonly value: Goals }
  /** Of a later version: shown as far as it can be read, and never written over. */
  | { readonly is: 'newer'; readonly value: Goals }
  | { readonly is: 'unusable' };

export function readGoalsFile(content: unknown): GoalsReading {
  const parsed = fileSchema.safeParse(content);
  if (!parsed.success) return { is: 'unusable' };
  const { schemaVersion: version, ...value } = parsed.data;
  return { is: version > schemaVersion ? 'newer' : 'usable', value };
}

export const goalsFileOf = (goals: Goals): object => ({ schemaVersion, ...goals });
