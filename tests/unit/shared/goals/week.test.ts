import { describe, expect, it } from 'vitest';
import { datesFrom } from '../../../../shared/calendar/dates.ts';
import { goalDayOf } from '../../../../shared/goals/day.ts';
import type { Goals } from '../../../../shared/goals/goals.ts';
import { goalWeekOf } from '../../../../shared/goals/week.ts';
import { foldLines } from '../../../../shared/history/fold-lines.ts';
import {
  breaksOnWorkdays,
  buildDay,
  buildGoal,
  buildGoals,
  dayWithBreaks,
  factsOf,
  strengthOnTuesdays,
  walkOnWorkdays,
} from '../../../support/goals.ts';
import { buildBreak } from '../../../support/history-lines.ts';

/** The first full week of the goal of `buildGoals`. */
const monday = '2026-03-09';
const week = datesFrom(monday, 7);
const afterIt = '2026-03-16';

const weekWith = (breaks: readonly number[], goals: Goals = buildGoals(), daysOff: readonly string[] = []) =>
  goalWeekOf(
    goals,
    factsOf(
      afterIt,
      week.map((date, index) => dayWithBreaks(date, breaks[index] ?? 0)),
      daysOff,
    ),
    monday,
  );

describe('a day', () => {
  const dayOf = (goals: Goals, ...days: Parameters<typeof factsOf>[1]) =>
    goalDayOf(goals, factsOf('2026-03-10', days), '2026-03-10');

  it('is met by breaks that were taken, and by those for which the person walked away', () => {
    const breaks = {
      taken: { short: 3, long: 1 },
      left: { short: 2 },
      'cut-short': { short: 5 },
      skipped: { short: 1 },
    };
    expect(dayOf(buildGoals(), buildDay('2026-03-10', { breaks }))).toMatchObject({ done: 6, isMet: true });
  });

  it('is met by minutes of walking, in a walk of its own or in another break', () => {
    const goals = buildGoals({ goal: buildGoal({ target: walkOnWorkdays(5) }) });
    const walked = [{ id: 'walk', category: 'walk', seconds: 300 }];
    for (const kind of ['walk', 'long'] as const) {
      const [day] = foldLines([buildBreak({ date: '2026-03-10', kind, ranSeconds: 303, exercises: walked })]);
      expect(day === undefined ? null : dayOf(goals, day)).toMatchObject({ done: 5, isMet: true });
    }
  });

  it('asks for half of it when it is a lighter one', () => {
    const goals = buildGoals({
      goal: buildGoal({ target: breaksOnWorkdays(5) }),
      marks: [{ date: '2026-03-10', as: 'lighter' }],
    });
    expect(dayOf(goals, dayWithBreaks('2026-03-10', 3))).toEqual({
      date: '2026-03-10',
      counts: 'lighter',
      need: 3,
      done: 3,
      isMet: true,
    });
  });

  it('takes a minute of strength for a session when it is a lighter one', () => {
    const target = { ...strengthOnTuesdays };
    const short = buildDay('2026-03-10', { exerciseSeconds: { strength: 60 } });
    const lighter = buildGoals({
      goal: buildGoal({ target }),
      marks: [{ date: '2026-03-10', as: 'lighter' }],
    });
    expect(dayOf(lighter, short)).toMatchObject({ counts: 'lighter', isMet: true });
    expect(dayOf(buildGoals({ goal: buildGoal({ target }) }), short)).toMatchObject({
      counts: 'full',
      isMet: false,
    });
  });

  it.each(['sick', 'leave'] as const)('of which one was away (%s) asks for nothing', (as) => {
    const goals = buildGoals({ marks: [{ date: '2026-03-10', as }] });
    expect(dayOf(goals)).toMatchObject({ counts: 'off', isMet: false });
  });

  it('without a goal is none', () => {
    expect(dayOf(buildGoals({ goal: null }))).toBeNull();
    expect(dayOf(buildGoals({ goal: buildGoal({ setOn: '2026-03-11' }) }))).toBeNull();
  });
});

describe('a week', () => {
  it.each([
    [[6, 6, 6, 6, 6], 'kept'],
    [[6, 6, 6, 6, 0], 'kept'],
    [[0, 7, 6, 9, 6], 'kept'],
    [[6, 6, 6, 0, 5], 'missed'],
    [[0, 0, 0, 0, 0], 'missed'],
  ] as const)('with %j breaks from Monday to Friday is %s', (breaks, state) => {
    expect(weekWith(breaks)).toMatchObject({ state, counted: 5, enough: 4 });
  });

  it('takes what was done at the weekend for good', () => {
    expect(weekWith([6, 6, 6, 0, 0, 6])).toMatchObject({ state: 'kept', met: 4 });
  });

  it('asks for less when there are days off, sick days or leave in it', () => {
    const goals = buildGoals({ marks: [{ date: '2026-03-12', as: 'sick' }] });
    expect(weekWith([6, 6, 0, 0, 0], goals, ['2026-03-13'])).toMatchObject({
      state: 'kept',
      counted: 3,
      enough: 2,
    });
  });

  it('away altogether does not count', () => {
    expect(weekWith([], buildGoals(), week)).toMatchObject({ state: 'not-counted', counted: 0 });
  });

  it('is open while it goes on, and kept as soon as it is', () => {
    const under = (breaks: readonly number[]) =>
      goalWeekOf(
        buildGoals(),
        factsOf(
          '2026-03-13',
          breaks.map((taken, index) => dayWithBreaks(week[index] ?? monday, taken)),
        ),
        monday,
      ).state;
    expect(under([0, 0, 0, 0])).toBe('open');
    expect(under([6, 6, 6, 6])).toBe('kept');
  });

  it('that begins in its middle is a start, whatever comes of it', () => {
    const goals = buildGoals({ goal: buildGoal({ setOn: '2026-03-12' }) });
    expect(weekWith([0, 0, 0, 0, 0], goals).state).toBe('not-counted');
    expect(weekWith([0, 0, 0, 6, 0], goals).state).toBe('kept');
  });

  it('of strength is kept by a session on whichever day', () => {
    const goals = buildGoals({ goal: buildGoal({ target: strengthOnTuesdays }) });
    const facts = factsOf(afterIt, [buildDay('2026-03-15', { strengthSessions: 1 })]);
    expect(goalWeekOf(goals, facts, monday)).toMatchObject({ state: 'kept', met: 1, counted: 1 });
    expect(goalWeekOf(goals, factsOf(afterIt, []), monday).state).toBe('missed');
  });

  it('over which the clocks change has seven days like any other', () => {
    const ends = goalWeekOf(buildGoals(), factsOf('2026-04-06', []), '2026-03-23');
    expect(ends.days.map(({ date }) => date)).toEqual(datesFrom('2026-03-23', 7));
  });

  it('of a journey in which a date never came is forgiven that date', () => {
    // From Honolulu to Auckland: Wednesday is not lived at all.
    const breaks = [6, 6, 6, 6].map((taken, index) =>
      dayWithBreaks(['2026-03-09', '2026-03-10', '2026-03-12', '2026-03-13'][index] ?? monday, taken),
    );
    expect(goalWeekOf(buildGoals(), factsOf(afterIt, breaks), monday).state).toBe('kept');
  });
});
