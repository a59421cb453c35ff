import { z } from 'zod';
import { grades } from '../opinions/opinions.ts';
import { ownIdSchema } from '../packs/texts.ts';
import { exerciseIds, formNames, levels } from '../routines/exercise.ts';
import { programmeIds } from '../routines/programmes/programme.ts';

/** What a window asks the session to do. Main turns it into a line of the engine. */
export const sessionActionSchema = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('start-break') }),
  z.strictObject({ is: z.literal('snooze') }),
  z.strictObject({ is: z.literal('skip') }),
  z.strictObject({ is: z.literal('dismiss') }),
  z.strictObject({ is: z.literal('finish-break') }),
  z.strictObject({ is: z.literal('pause-break') }),
  z.strictObject({ is: z.literal('resume-break') }),
  z.strictObject({ is: z.literal('still-here') }),
  z.strictObject({ is: z.literal('stand') }),
  z.strictObject({ is: z.literal('sit') }),
  z.strictObject({ is: z.literal('unpause') }),
  /** Easier or harder, for what is left of the exercise that runs. */
  z.strictObject({ is: z.literal('set-level'), level: z.enum(levels) }),
  /** Goes on with something else for the time that is left of the exercise that runs. */
  z.strictObject({ is: z.literal('swap') }),
  /** The same, and leaves the exercise out for a week. */
  z.strictObject({ is: z.literal('not-for-me') }),
  /** How exercises felt: told by control. */
  z.strictObject({
    is: z.literal('grade'),
    exercises: z.array(z.enum(exerciseIds)).min(1).max(exerciseIds.length),
    grade: z.enum(grades),
  }),
  z.strictObject({ is: z.literal('like'), exercise: z.enum(exerciseIds), liked: z.boolean() }),
  /** Takes back "not for me". */
  z.strictObject({ is: z.literal('show-again'), exercise: z.enum(exerciseIds) }),
  /** A break of this exercise alone; `rounds` null for as much of it as is usual. */
  z.strictObject({
    is: z.literal('start-exercise'),
    exercise: z.enum(exerciseIds),
    form: z.enum(formNames),
    rounds: z.int().min(1).max(60).nullable(),
  }),
  /** A break of one of the person's own exercises, or of a routine of a pack. */
  z.strictObject({ is: z.literal('start-own'), id: ownIdSchema }),
  z.strictObject({ is: z.literal('start-programme'), programme: z.enum(programmeIds) }),
  /** A walk that was taken away from the computer. */
  z.strictObject({ is: z.literal('log-walk'), minutes: z.int().min(1).max(600) }),
  /** Holds the break while the page shows what to look out for; the person then finishes it. */
  z.strictObject({ is: z.literal('too-much') }),
  /** Offers another routine that can be done in the chair. */
  z.strictObject({ is: z.literal('offer-seated') }),
  /** Opens a page of the home window. */
  z.strictObject({ is: z.literal('open-page'), page: z.enum(['today', 'exercises', 'settings', 'signs']) }),
  z.strictObject({ is: z.literal('pause'), until: z.enum(['30-minutes', '1-hour', 'tomorrow']) }),
]);
export type SessionAction = z.infer<typeof sessionActionSchema>;
