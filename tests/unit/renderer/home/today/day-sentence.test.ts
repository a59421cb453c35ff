import { describe, expect, it } from 'vitest';
import { type DayFacts, daySentence } from '../../../../../renderer/home/today/day-sentence.ts';
import type { Totals } from '../../../../../shared/domain/decisions.ts';
import type { Goals } from '../../../../../shared/goals/goals.ts';
import { standingOf } from '../../../../../shared/goals/standing.ts';
import type { DayTotals } from '../../../../../shared/history/lines.ts';
import { buildDay, buildGoal, buildGoals, dayWithBreaks, factsOf } from '../../../../support/goals.ts';
import { testWords } from '../../../../support/words.ts';

const today = '2026-03-05';
const minute = 60;
const totals = (differing: Partial<Totals> = {}): Totals => ({
  sittingSeconds: 180 * minute,
  restSeconds: 25 * minute,
  breaksTaken: 5,
  breaksSkipped: 0,
  longestSittingSeconds: 30 * minute,
  ...differing,
});
const wednesday = buildDay('2026-03-04', {
  sittingSeconds: 240 * minute,
  longestSittingSeconds: 55 * minute,
});

const sentence = (differing: Partial<DayFacts> = {}): string =>
  daySentence({ today, totals: totals(), days: [], standing: null, ...differing }, testWords);

const standing = (days: readonly DayTotals[], goals: Goals = buildGoals()) =>
  standingOf(goals, factsOf(today, days));

describe('the sentence of the day', () => {
  it('welcomes who comes back, before anything else', () => {
    const goals = buildGoals({ goal: buildGoal({ setOn: '2026-02-16', reviewOn: '2026-03-02' }) });
    expect(sentence({ standing: standing([], goals), days: [wednesday] })).toBe(
      'Welcome back. One minute is enough.',
    );
  });

  it('tells that the goal of the day is met', () => {
    expect(sentence({ standing: standing([dayWithBreaks(today, 6)]), days: [wednesday] })).toBe(
      'You took the breaks that you set yourself for today.',
    );
  });

  it('tells that the longest sitting got shorter, in words people use', () => {
    expect(sentence({ days: [wednesday] })).toBe(
      'Your longest sitting today is 30 min, 25 min less than on Wednesday.',
    );
  });

  it.each([
    ['it got longer', { totals: totals({ longestSittingSeconds: 60 * minute }) }],
    ['it hardly changed', { totals: totals({ longestSittingSeconds: 52 * minute }) }],
    ['the day is young', { totals: totals({ sittingSeconds: 60 * minute }) }],
    ['the other day was short', { days: [{ ...wednesday, sittingSeconds: 60 * minute }] }],
  ])('never compares where %s', (_, differing) => {
    expect(sentence({ days: [wednesday], ...differing })).toBe('5 breaks so far, and 25 min of rest.');
  });

  it('is kind to a day without breaks', () => {
    expect(sentence({ totals: totals({ breaksTaken: 0 }) })).toBe(
      'The first break is still to come. One minute is enough.',
    );
    expect(sentence({ totals: totals({ breaksTaken: 1 }) })).toBe(
      'The first break of the day is behind you.',
    );
  });
});
