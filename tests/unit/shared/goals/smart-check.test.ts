import { describe, expect, it } from 'vitest';
import { type GoalDraft, smartCheck, targetOf } from '../../../../shared/goals/smart-check.ts';
import { workdays } from '../../../support/goals.ts';

const draft = (differing: Partial<GoalDraft> = {}): GoalDraft => ({
  kind: 'walk',
  amount: 5,
  days: workdays,
  at: null,
  setOn: '2026-03-02',
  reviewOn: '2026-03-16',
  ...differing,
});

const all = { verb: true, number: true, days: true, end: true };

describe('a goal as it is entered', () => {
  it('is whole when it says what, how much, when and until when', () => {
    expect(smartCheck(draft())).toEqual(all);
    expect(targetOf(draft())).toEqual({ is: 'walk', amounts: { mon: 5, tue: 5, wed: 5, thu: 5, fri: 5 } });
  });

  it.each([
    ['what is done', { kind: null }, { verb: false, number: false }],
    ['how much', { amount: null }, { number: false }],
    ['a number that can be done', { amount: 0 }, { number: false }],
    ['a whole number', { amount: 2.5 }, { number: false }],
    ['a small number', { amount: 121 }, { number: false }],
    ['a day', { days: [] }, { days: false }],
    ['an end that is to come', { reviewOn: '2026-03-02' }, { end: false }],
  ] as const)('is asked for %s', (_, differing, missing) => {
    expect(smartCheck(draft(differing))).toEqual({ ...all, ...missing });
    expect(targetOf(draft(differing))).toBeNull();
  });

  it('of strength counts by its days, and has two at most', () => {
    const strength = draft({ kind: 'strength', amount: null, days: ['tue'], at: '17:00' });
    expect(targetOf(strength)).toEqual({ is: 'strength', on: ['tue'], at: '17:00' });
    expect(smartCheck({ ...strength, days: ['mon', 'wed', 'fri'] }).number).toBe(false);
  });
});
