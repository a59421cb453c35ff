import { z } from 'zod';
import type { WorkingHours } from '../domain/rules.ts';
import { weekdays } from '../domain/weekday.ts';
import { clockTimeSchema, minutesOfDay } from './clock-time.ts';

const endTimeSchema = z.union([clockTimeSchema, z.literal('24:00')], 'a time of day such as "17:30"');
const rangeSchema = z
  .tuple([clockTimeSchema, endTimeSchema], 'a pair of times such as ["08:00","12:00"]')
  .refine(([from, to]) => from !== to, 'a range whose start and end differ');

/** Ranges by weekday; a weekday without ranges is free; an end before its start runs over midnight. */
export const workingHoursSchema = z.partialRecord(
  z.enum(weekdays, `one of ${weekdays.join(', ')}`),
  z.array(rangeSchema).max(6),
);
export type WorkingHoursPreference = z.infer<typeof workingHoursSchema>;

export function toRuleHours(hours: WorkingHoursPreference | null): WorkingHours | null {
  if (hours === null) return null;
  const entries = weekdays.map((day) => {
    const ranges = hours[day] ?? [];
    return [day, ranges.map(([from, to]) => ({ from: minutesOfDay(from), to: minutesOfDay(to) }))] as const;
  });
  return Object.fromEntries(entries);
}

export const daysOffSchema = z.array(z.iso.date('a date such as "2026-12-24"')).max(400);
