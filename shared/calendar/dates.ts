import { Temporal } from 'temporal-polyfill';
import { type Weekday, weekdays } from '../domain/weekday.ts';
import { dateAfter, dateBefore } from './local-stamp.ts';

/** Dates are texts such as `2026-03-02`, so that they compare as they follow each other. */
export const weekdayOf = (date: string): Weekday =>
  weekdays[Temporal.PlainDate.from(date).dayOfWeek % 7] ?? 'sun';

/** The Monday with which the week of a date begins. */
export const mondayOf = (date: string): string =>
  dateBefore(date, Temporal.PlainDate.from(date).dayOfWeek - 1);

/** How many days after `from` a date is; below 0 where it is before. */
export const daysFrom = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;

/** So many dates in a row. */
export const datesFrom = (first: string, count: number): readonly string[] =>
  Array.from({ length: Math.max(0, count) }, (_, index) => dateAfter(first, index));
