import { expect, it } from 'vitest';
import { formatCalendarDate } from '../../../../shared/i18n/calendar-date.ts';

it.each([
  ['en', '2026-11-25', 'November 25, 2026'],
  ['de', '2026-01-01', '1. Januar 2026'],
])('writes a date as people write it in %s, and never the day before', (locale, date, written) => {
  expect(formatCalendarDate(date, locale)).toBe(written);
});
