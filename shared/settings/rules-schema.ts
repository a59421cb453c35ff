import { z } from 'zod';
import type { Rules } from '../domain/rules.ts';
import { weekdays } from '../domain/weekday.ts';

const seconds = z
  .int()
  .min(0)
  .max(7 * 86_400);
const count = z.int().min(0).max(1000);
const minuteRange = z.strictObject({ from: z.int().min(0).max(1439), to: z.int().min(0).max(1440) });

/** Rules in the engine's own units: for tests, the demo, and the header of a trace they wrote. */
export const rulesSchema: z.ZodType<Rules> = z.strictObject({
  sittingSeconds: seconds.min(1),
  breakSeconds: seconds.min(1),
  longBreakEvery: count,
  longBreakSeconds: seconds.min(1),
  resetAtMinute: z.int().min(0).max(1439).nullable(),
  resetSeconds: seconds.min(1),
  noticeSeconds: seconds,
  calmSeconds: seconds,
  calmWaitSeconds: seconds,
  doubtSeconds: seconds.min(1),
  awayAfterSeconds: seconds.min(1),
  fullRestSeconds: seconds.min(1),
  fullSilenceSeconds: seconds.min(1),
  minCreditSeconds: seconds,
  patienceSeconds: seconds.min(1),
  snoozeSeconds: seconds.min(1),
  maxSnoozes: count,
  maxSkips: count.nullable(),
  maxDeferSeconds: seconds,
  workingHours: z.partialRecord(z.enum(weekdays), z.array(minuteRange)).nullable(),
  daysOff: z.array(z.iso.date()),
});
