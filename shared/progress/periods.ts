import { Temporal } from 'temporal-polyfill';
import { type Weekday, weekdays } from '../domain/weekday.ts';

export const scales = ['day', 'week', 'month', 'year'] as const;
export type Scale = (typeof scales)[number];

/** A day, week, month or year of the calendar. Both dates belong to it. */
export type Period = { readonly scale: Scale; readonly from: string; readonly to: string };

const dateOf = (date: string): Temporal.PlainDate => Temporal.PlainDate.from(date);

const stretch = { day: { days: 1 }, week: { weeks: 1 }, month: { months: 1 }, year: { years: 1 } } as const;

function beginOf(scale: Scale, date: Temporal.PlainDate, weekBegins: Weekday): Temporal.PlainDate {
  switch (scale) {
    case 'day':
      return date;
    case 'week':
      return date.subtract({ days: (date.dayOfWeek - weekdays.indexOf(weekBegins) + 7) % 7 });
    case 'month':
      return date.with({ day: 1 });
    case 'year':
      return date.with({ month: 1, day: 1 });
  }
}

function periodFrom(scale: Scale, from: Temporal.PlainDate): Period {
  const to = from.add(stretch[scale]).subtract({ days: 1 });
  return { scale, from: from.toString(), to: to.toString() };
}

/** The day, week, month or year in which a date lies. */
export const periodAround = (scale: Scale, date: string, weekBegins: Weekday): Period =>
  periodFrom(scale, beginOf(scale, dateOf(date), weekBegins));

export const periodBefore = ({ scale, from }: Period): Period =>
  periodFrom(scale, dateOf(from).subtract(stretch[scale]));

export const periodAfter = ({ scale, from }: Period): Period =>
  periodFrom(scale, dateOf(from).add(stretch[scale]));

/** Dates in the form YYYY-MM-DD sort as they follow each other. */
export const isWithin = (date: string, { from, to }: Pick<Period, 'from' | 'to'>): boolean =>
  from <= date && date <= to;

/** Every date of a period, in order. */
export function datesOf({ from, to }: Pick<Period, 'from' | 'to'>): readonly string[] {
  const first = dateOf(from);
  const count = first.until(dateOf(to), { largestUnit: 'days' }).days + 1;
  return Array.from({ length: Math.max(0, count) }, (_, days) => first.add({ days }).toString());
}

/** What a period is made of: a week and a month of days, a year of months. A day has hours, which are another matter. */
export function partsOf(period: Period): readonly Period[] {
  if (period.scale !== 'year') return datesOf(period).map((date) => ({ scale: 'day', from: date, to: date }));
  const first = dateOf(period.from);
  return Array.from({ length: 12 }, (_, months) => periodFrom('month', first.add({ months })));
}
