import { addDays, emptyDay, totalsOf } from './day-totals.ts';
import type { DayTotals, HistoryLine } from './lines.ts';

/** Adds up lines in any order: one entry a date, however many lines there are, sorted by date. */
export function foldLines(lines: Iterable<HistoryLine>): readonly DayTotals[] {
  const days = new Map<string, DayTotals>();
  for (const line of lines) {
    const known = days.get(line.date) ?? emptyDay(line.date);
    days.set(line.date, addDays(known, line.is === 'day' ? line : totalsOf(line)));
  }
  return [...days.values()].sort((one, other) => (one.date < other.date ? -1 : 1));
}
