import type { DayTotals, HistoryEvent } from './lines.ts';

/** Everything that is remembered, with what goes on now. */
export type HistoryAccount = {
  /** Every day of which anything is known, by date. */
  readonly days: readonly DayTotals[];
  /** What there is with times of day, in the order in which it became history. */
  readonly events: readonly HistoryEvent[];
};
