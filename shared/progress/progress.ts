import type { Weekday } from '../domain/weekday.ts';
import { byWeekday, type WeekdayFigures } from './by-weekday.ts';
import { type Comparison, compare } from './compare.ts';
import { type Figures, isSeen, sumOf } from './figures.ts';
import { hoursOf } from './hours.ts';
import { datesOf, type Period, partsOf } from './periods.ts';
import type { ProgressRecord } from './record.ts';

/** A part of a period with its figures: an hour of a day, a day, or a month. */
export type Part =
  | { readonly is: 'hour'; readonly hour: number; readonly figures: Figures }
  | { readonly is: 'day' | 'month'; readonly from: string; readonly figures: Figures };

/** All that a page tells of a period. */
export type Progress = {
  readonly period: Period;
  readonly figures: Figures;
  /** On how many days of it anything is known. */
  readonly daysSeen: number;
  readonly parts: readonly Part[];
  /** A day of which only sums are left has hours without anything in them. */
  readonly lacksTimes: boolean;
  readonly weekdays: readonly WeekdayFigures[];
  readonly comparison: Comparison;
};

export type ProgressQuestion = {
  readonly period: Period;
  /** The local date. */
  readonly today: string;
  readonly weekBegins: Weekday;
};

const figuresIn = ({ figuresOn }: ProgressRecord, period: Period): Figures =>
  sumOf(datesOf(period).map(figuresOn));

function partsIn(record: ProgressRecord, period: Period): readonly Part[] {
  if (period.scale === 'day')
    return hoursOf(record.eventsOn(period.from)).map((figures, hour) => ({ is: 'hour', hour, figures }));
  const is = period.scale === 'year' ? 'month' : 'day';
  return partsOf(period).map((part) => ({ is, from: part.from, figures: figuresIn(record, part) }));
}

/** What is left of a day beyond what is known of it with its times. */
function lacksTimes(period: Period, figures: Figures, parts: readonly Part[]): boolean {
  if (period.scale !== 'day') return false;
  const timed = sumOf(parts.map((part) => part.figures));
  return timed.sittingSeconds + timed.restSeconds < figures.sittingSeconds + figures.restSeconds;
}

export function progressOf(
  record: ProgressRecord,
  { period, today, weekBegins }: ProgressQuestion,
): Progress {
  const figures = figuresIn(record, period);
  const parts = partsIn(record, period);
  return {
    period,
    figures,
    daysSeen: datesOf(period).filter((date) => isSeen(record.figuresOn(date))).length,
    parts,
    lacksTimes: lacksTimes(period, figures, parts),
    weekdays: byWeekday(record, period, weekBegins),
    comparison: compare(record, period, today),
  };
}
