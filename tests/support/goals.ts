import type { Facts } from '../../shared/goals/day.ts';
import { type Goal, type Goals, noGoals } from '../../shared/goals/goals.ts';
import { evenAmounts, type Target } from '../../shared/goals/target.ts';
import { emptyDay } from '../../shared/history/day-totals.ts';
import type { DayTotals } from '../../shared/history/lines.ts';

export const workdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;

/** So many breaks on every workday. */
export const breaksOnWorkdays = (amount: number): Target => ({
  is: 'breaks',
  amounts: evenAmounts(workdays, amount),
});

/** So many minutes of walking on every workday. */
export const walkOnWorkdays = (minutes: number): Target => ({
  is: 'walk',
  amounts: evenAmounts(workdays, minutes),
});

export const strengthOnTuesdays: Target = { is: 'strength', on: ['tue'], at: '17:00' };

/** Six breaks a workday, set on Monday, 2 March 2026; name what differs. */
export const buildGoal = (differing: Partial<Goal> = {}): Goal => ({
  target: breaksOnWorkdays(6),
  cue: null,
  confidence: 8,
  setOn: '2026-03-02',
  reviewOn: '2026-03-16',
  ...differing,
});

/** A person with that goal and nothing else; name what differs. */
export const buildGoals = (differing: Partial<Goals> = {}): Goals => ({
  ...noGoals,
  goal: buildGoal(),
  ...differing,
});

/** A day of the history in sums. */
export const buildDay = (date: string, differing: Partial<Omit<DayTotals, 'date'>> = {}): DayTotals => ({
  ...emptyDay(date),
  ...differing,
});

/** A day on which so many breaks were taken. */
export const dayWithBreaks = (date: string, taken: number): DayTotals =>
  buildDay(date, taken === 0 ? {} : { breaks: { taken: { short: taken } } });

/** What goals are measured by on a day. */
export const factsOf = (
  today: string,
  days: readonly DayTotals[],
  daysOff: readonly string[] = [],
): Facts => ({ today, daysOff, days: new Map(days.map((day) => [day.date, day])) });
