import { describe, expect, it } from 'vitest';
import { datesFrom } from '../../../../shared/calendar/dates.ts';
import { dateAfter } from '../../../../shared/calendar/local-stamp.ts';
import type { Goals } from '../../../../shared/goals/goals.ts';
import { standingOf } from '../../../../shared/goals/standing.ts';
import type { DayTotals } from '../../../../shared/history/lines.ts';
import {
  breaksOnWorkdays,
  buildDay,
  buildGoal,
  buildGoals,
  dayWithBreaks,
  factsOf,
  strengthOnTuesdays,
} from '../../../support/goals.ts';

const setOn = '2026-03-02';
const reviewOn = '2026-03-16';

/** Workdays of the two weeks, the first so many of which were met. */
const metDays = (count: number): readonly DayTotals[] =>
  [...datesFrom(setOn, 5), ...datesFrom(dateAfter(setOn, 7), 5)]
    .slice(0, count)
    .map((date) => dayWithBreaks(date, 6));

const standing = (today: string, days: readonly DayTotals[], goals: Goals = buildGoals()) =>
  standingOf(goals, factsOf(today, days));

describe('the share of a goal', () => {
  it('is that of the days which are over', () => {
    expect(standing('2026-03-06', metDays(2))?.share).toBe(0.5);
  });

  it('has today in it as soon as it is met', () => {
    expect(standing('2026-03-03', metDays(2))?.share).toBe(1);
  });

  it('is unknown before anything was asked', () => {
    expect(standing('2026-03-02', [])?.share).toBeNull();
  });

  it('is that of the two weeks which were agreed, also when it is looked at later', () => {
    expect(standing('2026-04-20', metDays(10))?.share).toBe(1);
  });
});

describe('a review', () => {
  it('is due after two weeks', () => {
    expect(standing('2026-03-15', [])?.isReviewDue).toBe(false);
    expect(standing(reviewOn, [])?.isReviewDue).toBe(true);
  });

  it.each([
    [10, 'raise'],
    [8, 'raise'],
    [7, 'keep'],
    [5, 'keep'],
    [4, 'smaller'],
    [0, 'smaller'],
  ])('after %i met days of ten suggests %s', (count, suggestion) => {
    expect(standing(reviewOn, metDays(count))?.suggestion).toBe(suggestion);
  });

  it('raises by a fifth', () => {
    expect(standing(reviewOn, metDays(8))?.offers.raise).toEqual(breaksOnWorkdays(7));
  });

  it('offers no raise before two weeks are over, however well it went', () => {
    expect(standing('2026-03-13', metDays(10))).toMatchObject({ share: 1, offers: { raise: null } });
  });

  it('offers a smaller target at any time', () => {
    expect(standing(setOn, [])?.offers.smaller).toEqual(breaksOnWorkdays(4));
  });
});

describe('a second session of strength', () => {
  const session = (date: string, ...grades: readonly string[]) =>
    buildDay(date, { strengthSessions: 1, grades: Object.fromEntries(grades.map((grade) => [grade, 1])) });
  const tuesdays = ['2026-03-03', '2026-03-10', '2026-03-17', '2026-03-24'] as const;
  const goals = buildGoals({ goal: buildGoal({ target: strengthOnTuesdays }) });
  const offered = (days: readonly DayTotals[], given: Goals = goals, today = '2026-03-27') =>
    standing(today, days, given)?.offers.secondSession ?? null;

  it('is offered after four steady weeks, with days of rest between', () => {
    expect(offered(tuesdays.map((date) => session(date, 'steady')))).toEqual({
      is: 'strength',
      on: ['tue', 'fri'],
      at: '17:00',
    });
    expect(
      standing(
        '2026-03-27',
        tuesdays.map((date) => session(date, 'steady')),
        goals,
      )?.suggestion,
    ).toBe('second-session');
  });

  it.each([
    ['three weeks', tuesdays.slice(1).map((date) => session(date, 'steady'))],
    ['a week that wobbled', tuesdays.map((date, index) => session(date, index === 2 ? 'wobbly' : 'steady'))],
    [
      'a week of which nobody said how it was',
      tuesdays.map((date, index) => (index === 1 ? session(date) : session(date, 'steady'))),
    ],
    [
      'a week without a session',
      tuesdays.filter((_, index) => index !== 2).map((date) => session(date, 'steady')),
    ],
  ])('is not offered after %s', (_, days) => {
    expect(offered(days)).toBeNull();
  });

  it('is offered over a week of leave', () => {
    const marks = datesFrom('2026-03-09', 7).map((date) => ({ date, as: 'leave' as const }));
    const days = ['2026-03-03', '2026-03-17', '2026-03-24', '2026-03-31'].map((date) =>
      session(date, 'steady'),
    );
    expect(offered(days, { ...goals, marks }, '2026-04-03')).not.toBeNull();
  });
});

describe('coming back', () => {
  it('is known after a week without anything, and over with the first thing done', () => {
    const before = [dayWithBreaks('2026-03-03', 2)];
    expect(standing('2026-03-10', before)?.isBack).toBe(false);
    expect(standing('2026-03-11', before)?.isBack).toBe(true);
    expect(standing('2026-03-11', [...before, dayWithBreaks('2026-03-11', 1)])?.isBack).toBe(false);
  });

  it('takes two weeks where the goal is one of the week', () => {
    const goals = buildGoals({ goal: buildGoal({ target: strengthOnTuesdays }) });
    expect(standing('2026-03-12', [], goals)?.isBack).toBe(false);
    expect(standing('2026-03-17', [], goals)?.isBack).toBe(true);
  });

  it('is not what beginning is', () => {
    expect(standing('2026-03-08', [])?.isBack).toBe(false);
  });
});

it('without a goal nothing stands', () => {
  expect(standing(setOn, [], buildGoals({ goal: null }))).toBeNull();
});
