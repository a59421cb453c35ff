import { firstGoalDate, type Goals } from './goals.ts';
import { steadyWeeksFrom } from './steady-weeks.ts';

/** The date from which on the history is needed to say how the goal stands; null where none of it is. */
export function neededHistoryFrom(goals: Goals, today: string): string | null {
  const first = firstGoalDate(goals);
  if (first === null || goals.goal?.target.is !== 'strength') return first;
  return [first, steadyWeeksFrom(today)].sort()[0] ?? first;
}
