import { addDays, type DayTotals, totalsOf } from './day-totals.ts';
import type { HistoryLine } from './lines.ts';

/** Adds up lines in any order: one entry a date, however many lines there are, sorted by date. */
export function foldLines(lines: Iterable<HistoryLine>): readonly DayTotals[] {
  const days = new Map<string, DayTotals>();
  for (const line of lines) {
    const { date } = line;
    const known = days.get(date);
    const added = line.is === 'day' ? withoutName(line) : totalsOf(line);
    days.set(date, known === undefined ? added : addDays(known, added));
  }
  return [...days.values()].sort((one, other) => (one.date < other.date ? -1 : 1));
}

function withoutName({ is: _, ...totals }: DayTotals & { readonly is: 'day' }): DayTotals {
  return totals;
}
