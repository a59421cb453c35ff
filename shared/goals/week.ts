import { datesFrom, mondayOf } from '../calendar/dates.ts';
import { dateAfter } from '../calendar/local-stamp.ts';
import { type Facts, type GoalDay, goalDayOf } from './day.ts';
import { firstGoalDate, type Goals, goalOn } from './goals.ts';

/** `open`: under way, and nothing is decided. `not-counted`: there was nothing that could have been met. */
export type WeekState = 'kept' | 'missed' | 'open' | 'not-counted';

export type GoalWeek = {
  readonly monday: string;
  readonly state: WeekState;
  /** Met days, or sessions of strength, on whichever day of the week. */
  readonly met: number;
  /** How many of them keep the week. */
  readonly enough: number;
  /** Days that count. */
  readonly counted: number;
  /** From Monday to Sunday; none where there was no goal. */
  readonly days: readonly GoalDay[];
};

/** Four of five keep a week, and less than five are forgiven one as well. */
const enoughOf = (counted: number): number => Math.max(1, Math.floor(counted * 0.8));

const countsOf = ({ counts }: GoalDay): boolean => counts === 'full' || counts === 'lighter';

/** Met days, where a goal is met by the day; sessions, where it is met by the week. */
function metIn(days: readonly GoalDay[], goals: Goals): number {
  return days.reduce((sum, { date, done, isMet }) => {
    if (goalOn(goals, date)?.target.is === 'strength') return sum + done;
    return sum + (isMet ? 1 : 0);
  }, 0);
}

/** What was asked for, in days or in sessions, and what of it was met. */
export type Tally = { readonly met: number; readonly counted: number };

/** Met and counted among some days. */
export const tallyOf = (days: readonly GoalDay[], goals: Goals): Tally => ({
  met: metIn(days, goals),
  counted: days.filter(countsOf).length,
});

function stateOf({ met, counted }: Tally, monday: string, goals: Goals, { today }: Facts): WeekState {
  if (counted === 0) return met > 0 ? 'kept' : 'not-counted';
  if (met >= enoughOf(counted)) return 'kept';
  if (dateAfter(monday, 6) >= today) return 'open';
  // A first week that begins in its middle is a start and no miss.
  const first = firstGoalDate(goals);
  return first !== null && mondayOf(first) === monday ? 'not-counted' : 'missed';
}

/** The week of a Monday beside the goals that held in it. */
export function goalWeekOf(goals: Goals, facts: Facts, monday: string): GoalWeek {
  const days = datesFrom(monday, 7).flatMap((date) => {
    const day = goalDayOf(goals, facts, date);
    return day === null ? [] : [day];
  });
  const tally = tallyOf(days, goals);
  return {
    ...{ monday, days, ...tally },
    state: stateOf(tally, monday, goals, facts),
    enough: enoughOf(tally.counted),
  };
}
