import { z } from 'zod';
import type { OwnExercise, OwnId } from '../routines/own-exercise.ts';
import { ownExerciseSchema } from './exercise-schema.ts';
import { ownIdSchema } from './texts.ts';

/** Raised when an older Unhunch could not read the file any more. */
const schemaVersion = 1;

/** What the person entered, and what of all they have is to be offered in breaks. */
export type OwnKept = {
  readonly exercises: readonly OwnExercise[];
  readonly offered: readonly OwnId[];
};

export const nothingKept: OwnKept = { exercises: [], offered: [] };

const fileSchema = z.object({
  schemaVersion: z.int().min(1),
  exercises: z.array(ownExerciseSchema),
  offered: z.array(ownIdSchema),
});

const all = z.array(z.unknown());
const laterSchema = z.object({
  schemaVersion: z.int().min(schemaVersion + 1),
  exercises: all.catch([]),
  offered: all.catch([]),
});

export type OwnFileReading =
  | { readonly is: 'usable'; readonly kept: OwnKept }
  /** Of a later version: shown as far as it can be read, and never written over. */
  | { readonly is: 'newer'; readonly kept: OwnKept }
  | { readonly is: 'unusable' };

const understood = <T>(values: readonly unknown[], schema: z.ZodType<T>): readonly T[] =>
  values.flatMap((value) => {
    const parsed = schema.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  });

export function readOwnFile(content: unknown): OwnFileReading {
  const later = laterSchema.safeParse(content);
  if (later.success) {
    const exercises = understood(later.data.exercises, ownExerciseSchema);
    return { is: 'newer', kept: { exercises, offered: understood(later.data.offered, ownIdSchema) } };
  }
  const parsed = fileSchema.safeParse(content);
  if (!parsed.success) return { is: 'unusable' };
  const { exercises, offered } = parsed.data;
  return { is: 'usable', kept: { exercises, offered } };
}

export const ownFileOf = (kept: OwnKept): object => ({ schemaVersion, ...kept });
