import type { Weekday } from '../domain/weekday.ts';
import { type Figures, isSeen, sumOf } from './figures.ts';
import { datesOf, type Period, periodAround, periodBefore } from './periods.ts';
import type { ProgressRecord } from './record.ts';

export const summaryWeeks = [4, 12] as const;
export type SummaryWeeks = (typeof summaryWeeks)[number];

/** A week as it is told to a therapist. */
export type WeekSummary = {
  readonly week: Period;
  readonly daysSeen: number;
  readonly figures: Figures;
  /** On a day of which anything is known. */
  readonly sittingSecondsPerDay: number;
};

export type Summary = {
  readonly from: string;
  readonly to: string;
  readonly weeks: readonly WeekSummary[];
  readonly figures: Figures;
  readonly daysSeen: number;
};

function weekSummary({ figuresOn }: ProgressRecord, week: Period): WeekSummary {
  const seen = datesOf(week)
    .map(figuresOn)
    .filter((figures) => isSeen(figures));
  const figures = sumOf(seen);
  return {
    week,
    daysSeen: seen.length,
    figures,
    sittingSecondsPerDay: seen.length === 0 ? 0 : figures.sittingSeconds / seen.length,
  };
}

function lastWeeks(last: Period, count: number): readonly Period[] {
  return count <= 1 ? [last] : [...lastWeeks(periodBefore(last), count - 1), last];
}

/** The last weeks, the one under way with them, the oldest first. */
export function summaryOf(
  record: ProgressRecord,
  {
    today,
    weekBegins,
    weeks,
  }: { readonly today: string; readonly weekBegins: Weekday; readonly weeks: SummaryWeeks },
): Summary {
  const told = lastWeeks(periodAround('week', today, weekBegins), weeks).map((week) =>
    weekSummary(record, week),
  );
  return {
    from: told[0]?.week.from ?? today,
    to: today,
    weeks: told,
    figures: sumOf(told.map(({ figures }) => figures)),
    daysSeen: told.reduce((sum, { daysSeen }) => sum + daysSeen, 0),
  };
}
