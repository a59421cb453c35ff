import { Temporal } from 'temporal-polyfill';
import type { LocalTime } from '../domain/calendar.ts';
import { weekdays } from '../domain/weekday.ts';

function readLocalTime(wallMs: number, timeZone: string): LocalTime {
  const local = Temporal.Instant.fromEpochMilliseconds(wallMs).toZonedDateTimeISO(timeZone);
  const date = local.toPlainDate();
  return {
    date: date.toString(),
    previousDate: date.subtract({ days: 1 }).toString(),
    weekday: weekdays[date.dayOfWeek % 7] ?? 'sun',
    minute: local.hour * 60 + local.minute,
  };
}

/**
 * Reads the local calendar of a time zone, travel and daylight saving included. The answer for the last minute is
 * kept, since the engine asks every second and offsets change on whole minutes.
 */
export function createLocalCalendar(timeZone: string): (wallMs: number) => LocalTime {
  let latest: { readonly minuteIndex: number; readonly local: LocalTime } | null = null;
  return (wallMs) => {
    const minuteIndex = Math.floor(wallMs / 60_000);
    if (latest?.minuteIndex !== minuteIndex) latest = { minuteIndex, local: readLocalTime(wallMs, timeZone) };
    return latest.local;
  };
}

/** True for a time zone that this runtime knows, such as `Europe/Berlin`. */
export function isTimeZone(name: string): boolean {
  try {
    Temporal.PlainDateTime.from('2026-01-01').toZonedDateTime(name);
    return true;
  } catch {
    return false;
  }
}

/** Wall time in ms of a local date and time such as `2026-03-02T09:00:00`; null when it is not one. */
export function wallMsOf(localDateTime: string, timeZone: string): number | null {
  try {
    return Temporal.PlainDateTime.from(localDateTime).toZonedDateTime(timeZone).epochMilliseconds;
  } catch {
    return null;
  }
}

/** The local date and time of an instant, to the second, as a trace header gives it. */
export function localDateTimeOf(wallMs: number, timeZone: string): string {
  const local = Temporal.Instant.fromEpochMilliseconds(wallMs).toZonedDateTimeISO(timeZone);
  return local.toPlainDateTime().toString({ smallestUnit: 'second' });
}

/** Seconds from an instant to the next local midnight plus `hour` hours: the end of "until tomorrow". */
export function secondsUntilTomorrow(wallMs: number, timeZone: string, hour: number): number {
  const local = Temporal.Instant.fromEpochMilliseconds(wallMs).toZonedDateTimeISO(timeZone);
  const morning = local.toPlainDate().add({ days: 1 }).toZonedDateTime({ timeZone, plainTime: { hour } });
  return Math.round((morning.epochMilliseconds - wallMs) / 1000);
}
