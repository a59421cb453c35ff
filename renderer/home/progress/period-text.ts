import type { Period } from '../../../shared/progress/periods.ts';

const noon = (date: string): Date => new Date(`${date}T12:00:00Z`);

function formatOf(options: Intl.DateTimeFormatOptions, locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
}

/** "Sunday, November 22, 2026", "November 16 – 22, 2026", "November 2026", "2026". */
export function periodText({ scale, from, to }: Period, locale: string): string {
  switch (scale) {
    case 'day':
      return formatOf({ dateStyle: 'full' }, locale).format(noon(from));
    case 'week':
      return rangeText(from, to, locale);
    case 'month':
      return formatOf({ month: 'long', year: 'numeric' }, locale).format(noon(from));
    case 'year':
      return formatOf({ year: 'numeric' }, locale).format(noon(from));
  }
}

export const rangeText = (from: string, to: string, locale: string): string =>
  formatOf({ dateStyle: 'long' }, locale).formatRange(noon(from), noon(to));

/** "Nov 16 – 22": where the year stands nearby. */
export const shortRangeText = (from: string, to: string, locale: string): string =>
  formatOf({ month: 'short', day: 'numeric' }, locale).formatRange(noon(from), noon(to));

export const weekdayText = (date: string, locale: string): string =>
  formatOf({ weekday: 'long' }, locale).format(noon(date));

/** How a part of a plot is called in a row of a table, and on the axis where there is little room. */
export type PartText = { readonly long: string; readonly short: string };

export function dayText(date: string, scale: 'week' | 'month', locale: string): PartText {
  const short: Intl.DateTimeFormatOptions = scale === 'week' ? { weekday: 'short' } : { day: 'numeric' };
  return {
    long: formatOf({ weekday: 'long', day: 'numeric', month: 'long' }, locale).format(noon(date)),
    short: formatOf(short, locale).format(noon(date)),
  };
}

export const monthText = (date: string, locale: string): PartText => ({
  long: formatOf({ month: 'long' }, locale).format(noon(date)),
  short: formatOf({ month: 'short' }, locale).format(noon(date)),
});

/** An hour of the day as clocks are read there: "9 AM", "09". */
export function hourText(hour: number, locale: string): PartText {
  const at = new Date(Date.UTC(2026, 0, 1, hour));
  return {
    long: formatOf({ hour: 'numeric', minute: '2-digit' }, locale).format(at),
    short: formatOf({ hour: 'numeric' }, locale).format(at),
  };
}

/** Weekdays by the dates of a week that began on a Sunday. */
export function weekdayNames(locale: string): (weekdayIndex: number) => PartText {
  const dateOf = (index: number): Date => new Date(Date.UTC(2026, 10, 22 + index, 12));
  return (index) => ({
    long: formatOf({ weekday: 'long' }, locale).format(dateOf(index)),
    short: formatOf({ weekday: 'short' }, locale).format(dateOf(index)),
  });
}
