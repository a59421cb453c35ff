import { dateBefore } from '../calendar/local-stamp.ts';
import { breaksHad, type Figures, isSeen, sumOf } from './figures.ts';
import { datesOf, isWithin, type Period, periodBefore } from './periods.ts';
import type { ProgressRecord } from './record.ts';

/** How two lengths of time differ, as people say it: to five minutes at first, to half an hour later. */
export type TimeDifference =
  | { readonly is: 'same' }
  | { readonly is: 'less' | 'more'; readonly minutes: number };

const roundMinutes = [5, 10, 15, 20, 30, 45, 60, 90] as const;
export type CountDifference =
  | { readonly is: 'same' }
  | { readonly is: 'fewer' | 'more'; readonly count: number };

/** What a day, or the days of a longer time on average, are held against. */
export type Comparison =
  | { readonly is: 'nothing-before' }
  /** The day is not over, and nobody compares half a day with a whole one. */
  | { readonly is: 'under-way' }
  | {
      readonly is: 'compared';
      readonly with: Period;
      readonly sitting: TimeDifference;
      readonly breaks: CountDifference;
    };

const nearest = (minutes: number): number =>
  roundMinutes.reduce((best, each) => (Math.abs(each - minutes) < Math.abs(best - minutes) ? each : best));

/** One of those, or whole and half hours beyond. */
function roundedMinutes(seconds: number): number {
  const minutes = Math.abs(seconds) / 60;
  return minutes < 105 ? nearest(minutes) : Math.round(minutes / 30) * 30;
}

/** Less than this is the same to anybody. */
const sameBelowSeconds = 150;

export function timeDifference(before: number, now: number): TimeDifference {
  const difference = now - before;
  if (Math.abs(difference) < sameBelowSeconds) return { is: 'same' };
  return { is: difference < 0 ? 'less' : 'more', minutes: roundedMinutes(difference) };
}

export function countDifference(before: number, now: number): CountDifference {
  const difference = Math.round(now - before);
  return difference === 0
    ? { is: 'same' }
    : { is: difference < 0 ? 'fewer' : 'more', count: Math.abs(difference) };
}

type Mean = { readonly sittingSeconds: number; readonly breaks: number };

function meanOf(all: readonly Figures[]): Mean {
  const sum = sumOf(all);
  return { sittingSeconds: sum.sittingSeconds / all.length, breaks: breaksHad(sum) / all.length };
}

/** The days of a period that are over and of which anything is known. */
const daysSeen = ({ figuresOn }: ProgressRecord, period: Period, today: string): readonly Figures[] =>
  datesOf(period)
    .filter((date) => date !== today)
    .map(figuresOn)
    .filter((figures) => isSeen(figures));

/** So far back a day looks for another one. */
const daysBack = 7;

/** The latest day before with anything in it: after a weekend that is Friday. */
function dayBefore({ figuresOn }: ProgressRecord, { from }: Period): Period | null {
  for (let days = 1; days <= daysBack; days += 1) {
    const date = dateBefore(from, days);
    if (figuresOn(date).sittingSeconds > 0) return { scale: 'day', from: date, to: date };
  }
  return null;
}

/**
 * Holds a period against the one before: a day against the day before it on which somebody sat, longer times by what
 * their days are like on average, without the day that is still going on.
 */
export function compare(record: ProgressRecord, period: Period, today: string): Comparison {
  if (period.scale === 'day' && isWithin(today, period)) return { is: 'under-way' };
  const before = period.scale === 'day' ? dayBefore(record, period) : periodBefore(period);
  const [now, then] = [period, before].map((each) => (each === null ? [] : daysSeen(record, each, today)));
  if (before === null || now === undefined || then === undefined) return { is: 'nothing-before' };
  if (now.length === 0 || then.length === 0) return { is: 'nothing-before' };
  const [meanNow, meanThen] = [meanOf(now), meanOf(then)];
  return {
    is: 'compared',
    with: before,
    sitting: timeDifference(meanThen.sittingSeconds, meanNow.sittingSeconds),
    breaks: countDifference(meanThen.breaks, meanNow.breaks),
  };
}
