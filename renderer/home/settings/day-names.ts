import { type Weekday, weekdays } from '../../../shared/domain/weekday.ts';

/** 7 January 2024 was a Sunday, the first of `weekdays`. */
const someSundayMs = Date.UTC(2024, 0, 7);
const dayMs = 24 * 60 * 60 * 1000;

/** "Monday", in the language of the window. */
export function dayName(day: Weekday, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return format.format(someSundayMs + weekdays.indexOf(day) * dayMs);
}

/** "Thursday" of `2026-12-24`, in the language of the window. */
export function dateDayName(date: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** "T" of `2026-12-24`, in the language of the window. */
export function narrowDayName(date: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'narrow', timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** "Thursday, December 24, 2026" of `2026-12-24`, in the language of the window. */
export function dateName(date: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}
