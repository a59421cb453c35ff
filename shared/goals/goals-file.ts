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

const shape = {
  wishes: readable(wishSchema),
  goal: z.object(goalShape).nullable(),
  past: readable(z.object({ ...goalShape, endedOn: date, ending: z.enum(endings) })),
  marks: readable(z.object({ date, as: dayMarkSchema })),
  weeks: readable(z.object({ monday: date, answers: answersSchema, note: noteSchema.nullable() })),
  wins: readable(z.object({ on: date, text: winTextSchema })),
};

const versionSchema = z.object({ schemaVersion: z.int().min(1) });
const fileSchema = z.object(shape);

/** A later version may keep any of it in another shape: that is no damage, and the rest can be shown. */
const laterSchema = z.object({
  wishes: shape.wishes.catch([]),
  goal: shape.goal.catch(null),
  past: shape.past.catch([]),
  marks: shape.marks.catch([]),
  weeks: shape.weeks.catch([]),
  wins: shape.wins.catch([]),
});

export type GoalsReading =
  | { readonly is: 'usable'; readonly value: Goals }
  /** Of a later version: shown as far as it can be read, and never written over. */
  | { readonly is: 'newer'; readonly value: Goals }
  | { readonly is: 'unusable' };

export function readGoalsFile(content: unknown): GoalsReading {
  const versioned = versionSchema.safeParse(content);
  if (!versioned.success) return { is: 'unusable' };
  if (versioned.data.schemaVersion > schemaVersion) return { is: 'newer', value: laterSchema.parse(content) };
  const parsed = fileSchema.safeParse(content);
  return parsed.success ? { is: 'usable', value: parsed.data } : { is: 'unusable' };
}

export const goalsFileOf = (goals: Goals): object => ({ schemaVersion, ...goals });
