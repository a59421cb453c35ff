import { z } from 'zod';
import { exerciseIds } from '../routines/exercise.ts';
import {
  type OwnExercise,
  type OwnTiming,
  ownCategories,
  ownFocuses,
  ownPositions,
} from '../routines/own-exercise.ts';
import { itemMs, itemOf } from '../routines/programme.ts';
import { limits, ranges } from './limits.ts';
import { idSchema, lineOf, localeSchema, ownIdSchema } from './texts.ts';

const numberIn = ([least, most]: readonly [number, number]) => z.int().min(least).max(most);

export const timingSchema = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('repetitions'),
    repetitions: numberIn(ranges.repetitions),
    moveSeconds: numberIn(ranges.moveSeconds),
    holdSeconds: numberIn(ranges.repetitionHoldSeconds),
    returnSeconds: numberIn(ranges.returnSeconds),
    restSeconds: numberIn(ranges.restSeconds),
  }),
  z.strictObject({
    is: z.literal('hold'),
    times: numberIn(ranges.times),
    holdSeconds: numberIn(ranges.holdSeconds),
    restSeconds: numberIn(ranges.restSeconds),
  }),
  z.strictObject({ is: z.literal('minutes'), minutes: numberIn(ranges.minutes) }),
]);
timingSchema satisfies z.ZodType<OwnTiming>;

/** Everything of an exercise that somebody enters, in the form or in a pack. */
const fields = {
  name: lineOf(limits.nameLetters),
  steps: z.array(lineOf(limits.stepLetters)).min(1).max(limits.steps).readonly(),
  where: z.enum(ownPositions),
  focus: z.enum(ownFocuses),
  category: z.enum(ownCategories),
  timing: timingSchema,
  sides: z.enum(['together', 'one-by-one']).default('together'),
  sets: numberIn(ranges.sets).default(1),
  betweenSetsSeconds: numberIn(ranges.betweenSetsSeconds).default(0),
  stopIf: lineOf(limits.noteLetters).nullable().default(null),
  figure: z.enum(exerciseIds).nullable().default(null),
};

export type OwnContent = Omit<OwnExercise, 'id' | 'language'>;

/** What was entered of an exercise, without what its keeper knows of it. */
export function contentOf(exercise: OwnExercise): OwnContent {
  const { name, steps, where, focus, category, timing, stopIf, figure } = exercise;
  const { sides, sets, betweenSetsSeconds } = exercise;
  return { name, steps, where, focus, category, timing, sides, sets, betweenSetsSeconds, stopIf, figure };
}

/** How long it takes as a whole, without getting ready for it. */
export const ownSeconds = (content: OwnContent): number =>
  itemMs(itemOf({ ...content, id: 'own:draft', language: null })) / 1000;

const isShortEnough = (content: OwnContent): boolean => ownSeconds(content) <= limits.exerciseSeconds;
/** The one thing that is said of an exercise as a whole. */
const tooLong = { path: ['timing'] };

/** An exercise as it is entered: each number in its range, and all of it together no longer than does good. */
export const contentSchema = z.strictObject(fields).refine(isShortEnough, tooLong);

/** The same in a pack, under an id of the pack. */
export const packExerciseSchema = z.strictObject({ id: idSchema, ...fields }).refine(isShortEnough, tooLong);

/** The same as it is kept and played, under the name that the history knows. */
export const ownExerciseSchema = z
  .strictObject({ id: ownIdSchema, ...fields, language: localeSchema.nullable() })
  .refine(isShortEnough, tooLong);
ownExerciseSchema satisfies z.ZodType<OwnExercise>;
