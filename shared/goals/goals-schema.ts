import { z } from 'zod';
import { weekdays } from '../domain/weekday.ts';
import { clockTimeSchema } from '../settings/clock-time.ts';
import { areas, dayMarks, eases } from './goals.ts';
import { type DailyKind, mostOf, mostSessions } from './target.ts';

/** A text of a person's own: as they wrote it, without space around it, and never without end. */
const ownText = (most: number) => z.string().trim().min(1).max(most);

/** How long texts may be, and how many of a kind are kept. */
export const limits = {
  wishLetters: 80,
  cueLetters: 120,
  noteLetters: 500,
  winLetters: 200,
  wishes: 10,
  kept: 300,
} as const;

const weekday = z.enum(weekdays);

const daily = <K extends DailyKind>(is: K) =>
  z.strictObject({
    is: z.literal(is),
    amounts: z
      .partialRecord(weekday, z.int().min(1).max(mostOf[is]))
      .refine((amounts) => Object.keys(amounts).length > 0, 'at least one day of the week'),
  });

export const targetSchema = z.discriminatedUnion('is', [
  daily('breaks'),
  daily('walk'),
  z.strictObject({
    is: z.literal('strength'),
    on: z
      .array(weekday)
      .min(1)
      .max(mostSessions)
      .refine((days) => new Set(days).size === days.length, 'different days of the week')
      .readonly(),
    at: clockTimeSchema.nullable(),
  }),
]);

export const cueSchema = z.strictObject({
  moment: ownText(limits.cueLetters),
  deed: ownText(limits.cueLetters),
});

export const confidenceSchema = z.int().min(0).max(10);
export const wishSchema = ownText(limits.wishLetters);
export const noteSchema = ownText(limits.noteLetters);
export const winTextSchema = ownText(limits.winLetters);
export const answersSchema = z.partialRecord(z.enum(areas), z.enum(eases));
export const dayMarkSchema = z.enum(dayMarks);
