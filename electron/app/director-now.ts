import { createLocalCalendar } from '../../shared/calendar/local-time.ts';
import type { ClockReading } from '../ports.ts';
import type { DirectorNow } from './break-director.ts';

/** Date, time of day and minutes of the wall clock, for the choice of exercises. */
export function directorNow({ wallMs, timeZone }: ClockReading): DirectorNow {
  const { date, minute } = createLocalCalendar(timeZone)(wallMs);
  return { day: date, minuteOfDay: minute, atMinute: Math.floor(wallMs / 60_000) };
}
