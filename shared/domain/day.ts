import { isInsideWorkingHours, type LocalTime } from './calendar.ts';
import { emptyTotals } from './state.ts';
import type { Turn } from './turn.ts';

function crossesReset(
  from: { readonly date: string; readonly minute: number },
  to: LocalTime,
  resetAtMinute: number,
): boolean {
  if (from.date === to.date) return from.minute < resetAtMinute && to.minute >= resetAtMinute;
  return to.date > from.date && to.minute >= resetAtMinute;
}

/** Takes note of the calendar: a new day begins its counts afresh, and once a day a reset is owed. */
export function readCalendar(turn: Turn, local: LocalTime | null): void {
  const { draft, rules } = turn;
  if (local === null) return;
  const before = draft.calendar;
  if (before !== null && local.date > before.latestDate) {
    draft.skipsToday = 0;
    draft.today = emptyTotals;
  }
  const latestDate = before !== null && before.latestDate > local.date ? before.latestDate : local.date;
  draft.calendar = {
    date: local.date,
    latestDate,
    minute: local.minute,
    isWorking: isInsideWorkingHours(rules, local),
  };
  if (before === null || rules.resetAtMinute === null || draft.resetGivenOn === local.date) return;
  if (!crossesReset(before, local, rules.resetAtMinute)) return;
  draft.resetOwedOn = local.date;
  draft.resetGivenOn = local.date;
}
