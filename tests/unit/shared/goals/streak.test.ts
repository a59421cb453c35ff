import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesFrom } from '../../../../shared/calendar/dates.ts';
import { dateAfter } from '../../../../shared/calendar/local-stamp.ts';
import { dayMarks, type Goals } from '../../../../shared/goals/goals.ts';
import { streakOf } from '../../../../shared/goals/streak.ts';
import { buildGoal, buildGoals, dayWithBreaks, factsOf } from '../../../support/goals.ts';

const first = '2026-03-02';
const kept = [6, 6, 6, 6, 6, 0, 0] as const;
const missed = [6, 0, 0, 0, 0, 0, 0] as const;
const nothing = [0, 0, 0, 0, 0, 0, 0] as const;

/** The Monday after so many weeks, and what was done in them. */
function streakAfter(weeks: readonly (readonly number[])[], goals: Goals = buildGoals()) {
  const days = weeks.flat().map((taken, index) => dayWithBreaks(dateAfter(first, index), taken));
  return streakOf(goals, factsOf(dateAfter(first, weeks.length * 7), days));
}

describe('weeks in a row', () => {
  it('are those that were kept', () => {
    expect(streakAfter([kept, kept, kept])).toEqual({ weeks: 3, hasPass: true });
  });

  it('go on over one week that was not, once', () => {
    expect(streakAfter([kept, missed, kept])).toEqual({ weeks: 2, hasPass: false });
    expect(streakAfter([kept, missed, missed])).toEqual({ weeks: 0, hasPass: false });
  });

  it('have their pass again after four kept weeks', () => {
    expect(streakAfter([kept, missed, kept, kept, kept, kept])).toEqual({ weeks: 5, hasPass: true });
    expect(streakAfter([kept, missed, kept, kept, kept, kept, nothing])).toEqual({
      weeks: 5,
      hasPass: false,
    });
  });

  it('are not touched by weeks of leave or sickness', () => {
    const leave = datesFrom(dateAfter(first, 7), 5).map((date) => ({ date, as: 'leave' as const }));
    expect(streakAfter([kept, nothing, kept], buildGoals({ marks: leave }))).toEqual({
      weeks: 2,
      hasPass: true,
    });
  });

  it('go on when the goal is raised', () => {
    const past = { ...buildGoal(), endedOn: '2026-03-16', ending: 'raised' as const };
    const goals = buildGoals({
      past: [past],
      goal: buildGoal({ setOn: '2026-03-16', reviewOn: '2026-03-30' }),
    });
    expect(streakAfter([kept, kept, kept], goals).weeks).toBe(3);
  });

  it('begin with the first kept week, however the beginning went', () => {
    expect(streakAfter([nothing, kept]).weeks).toBe(1);
    expect(streakAfter([]).weeks).toBe(0);
  });
});

const weeksDone = fc.array(fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 7, maxLength: 7 }), {
  minLength: 1,
  maxLength: 12,
});

describe('a streak forgives, so', () => {
  it('doing more on a day never makes it shorter', () => {
    fc.assert(
      fc.property(weeksDone, fc.nat(), (weeks, at) => {
        const all = weeks.flat();
        const more = all.map((taken, index) => (index === at % all.length ? taken + 3 : taken));
        const weeksOf = (days: readonly number[]) =>
          streakAfter(weeks.map((_, index) => days.slice(7 * index, 7 * index + 7)));
        expect(weeksOf(more).weeks).toBeGreaterThanOrEqual(weeksOf(all).weeks);
      }),
    );
  });

  it.each(dayMarks)('marking a day as %s never makes it shorter', (as) => {
    fc.assert(
      fc.property(weeksDone, fc.nat(), (weeks, at) => {
        const date = dateAfter(first, at % (weeks.length * 7));
        const marked = streakAfter(weeks, buildGoals({ marks: [{ date, as }] }));
        expect(marked.weeks).toBeGreaterThanOrEqual(streakAfter(weeks).weeks);
      }),
    );
  });
});
