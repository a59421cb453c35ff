import { z } from 'zod';
import { packExerciseSchema } from './exercise-schema.ts';
import { limits } from './limits.ts';
import { type Pack, packVersion } from './pack.ts';
import { idSchema, lineOf, localeSchema, packIdSchema } from './texts.ts';

export const packRoutineSchema = z.strictObject({
  id: idSchema,
  name: lineOf(limits.nameLetters),
  exercises: z.array(idSchema).min(1).max(limits.routineExercises),
});

const about = {
  name: lineOf(limits.nameLetters),
  locale: localeSchema,
  licence: lineOf(limits.nameLetters),
  reviewer: lineOf(limits.nameLetters).nullable(),
};

/** What a pack says of itself. */
export const packAboutSchema = z.strictObject(about);

/** The format of a routine pack. What one part of it says of another is checked in `cross-faults.ts`. */
export const packSchema = z.strictObject({
  schemaVersion: z.literal(packVersion),
  id: packIdSchema,
  ...about,
  exercises: z.array(packExerciseSchema).min(1).max(limits.exercises),
  routines: z.array(packRoutineSchema).max(limits.routines).default([]),
});
packSchema satisfies z.ZodType<Pack>;
