import { z } from 'zod';
import { exerciseIds, levels } from '../routines/exercise.ts';
import type { Opinions } from './opinions.ts';

/** Raised when an older Unhunch could not read the file any more. */
const schemaVersion = 1;

const exercise = z.enum(exerciseIds);

/** Exercises that only a later Unhunch knows are left out, and everything else is read. */
const known = z.array(z.unknown()).transform((all) => all.filter((each) => exercise.safeParse(each).success));

const hiddenEntry = z.object({ exercise, throughDay: z.iso.date() });
const hiddenEntries = z
  .array(z.unknown())
  .transform((all) => all.filter((each) => hiddenEntry.safeParse(each).success));

const byExercise = <T extends z.ZodType>(value: T) =>
  z
    .record(z.string(), z.unknown())
    .transform((all) =>
      Object.fromEntries(
        Object.entries(all).filter(
          ([key, each]) => exercise.safeParse(key).success && value.safeParse(each).success,
        ),
      ),
    )
    .pipe(z.partialRecord(exercise, value));

const shape = {
  liked: known.pipe(z.array(exercise)),
  hidden: hiddenEntries.pipe(z.array(hiddenEntry)),
  levels: byExercise(z.enum(levels)),
  steady: byExercise(z.int().min(0).max(100)),
};

const versionSchema = z.object({ schemaVersion: z.int().min(1) });
const fileSchema = z.object(shape);

/** A later version may keep any of it in another shape: that is no damage, and the rest holds. */
const laterSchema = z.object({
  liked: shape.liked.catch([]),
  hidden: shape.hidden.catch([]),
  levels: shape.levels.catch({}),
  steady: shape.steady.catch({}),
});

export type OpinionsReading =
  | { readonly is: 'usable'; readonly opinions: Opinions }
  /** Of a later version: shown as far as it can be read, and never written over. */
  | { readonly is: 'newer'; readonly opinions: Opinions }
  | { readonly is: 'unusable' };

export function readOpinionsFile(content: unknown): OpinionsReading {
  const versioned = versionSchema.safeParse(content);
  if (!versioned.success) return { is: 'unusable' };
  if (versioned.data.schemaVersion > schemaVersion) {
    return { is: 'newer', opinions: laterSchema.parse(content) };
  }
  const parsed = fileSchema.safeParse(content);
  return parsed.success ? { is: 'usable', opinions: parsed.data } : { is: 'unusable' };
}

export const opinionsFileOf = (opinions: Opinions): object => ({ schemaVersion, ...opinions });
