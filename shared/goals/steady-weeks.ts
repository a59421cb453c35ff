import { datesFrom, mondayOf } from '../calendar/dates.ts';
import { dateBefore } from '../calendar/local-stamp.ts';
import type { Facts } from './day.ts';
import type { Goals } from './goals.ts';
import { goalWeekOf } from './week.ts';

/** After so many steady weeks a second session is offered. */
export const steadyWeeksWanted = 4;
/** Weeks away between them do not part them, up to half a year back. */
const weeksLookedAt = 26;

/** A week with a session, and every answer about it was "steady". */
function isSteady(monday: string, { days }: Facts): boolean {
  const week = datesFrom(monday, 7).flatMap((date) => days.get(date) ?? []);
  const grades = week.flatMap((day) => Object.entries(day.grades)).filter(([, count]) => count > 0);
  const hasSession = week.some(({ strengthSessions }) => strengthSessions > 0);
  return hasSession && grades.length > 0 && grades.every(([grade]) => grade === 'steady');
}

/** Steady weeks in a row, up to as many as are wanted. The present week counts once it is one. */
export function steadyWeeksOf(goals: Goals, facts: Facts): number {
  const thisMonday = mondayOf(facts.today);
  let steady = 0;
  for (let back = 0; back < weeksLookedAt && steady < steadyWeeksWanted; back += 1) {
    const monday = dateBefore(thisMonday, 7 * back);
    const isUnderWay = back === 0;
    if (isSteady(monday, facts)) steady += 1;
    else if (!isUnderWay && goalWeekOf(goals, facts, monday).state !== 'not-counted') break;
  }
  return steady;
}
