import { describe, expect, it } from 'vitest';
import {
  firstGoalOf,
  isRightAmount,
  type SimpleGoal,
  simpleGoalOf,
  simpleKinds,
  targetOfSimple,
} from '../../../../../renderer/home/first-run/simple-goal.ts';
import type { Goal } from '../../../../../shared/goals/goals.ts';
import type { Target } from '../../../../../shared/goals/target.ts';

const goalWith = (target: Target, cue: Goal['cue'] = null): Goal => ({
  target,
  cue,
  confidence: null,
  setOn: '2026-03-02',
  reviewOn: '2026-03-16',
});

describe('the goal of the first steps', () => {
  it.each(simpleKinds)('begins small: %s', (kind) => {
    const goal = firstGoalOf(kind);
    expect(goal.amount).toBeLessThanOrEqual(6);
    expect(isRightAmount(kind, goal.amount)).toBe(true);
  });

  it.each<SimpleGoal>([
    { kind: 'breaks', amount: 4 },
    { kind: 'walk', amount: 10 },
  ])('is known again by what it asks for: %j', (simple) => {
    expect(simpleGoalOf(goalWith(targetOfSimple(simple)))).toEqual(simple);
  });

  it.each<[string, Goal]>([
    ['of strength', goalWith({ is: 'strength', on: ['tue'], at: null })],
    ['of other days', goalWith({ is: 'walk', amounts: { mon: 5, sat: 5 } })],
    ['of every day', goalWith({ is: 'walk', amounts: { ...targetAmounts(5), sat: 5 } })],
    ['that differs from day to day', goalWith({ is: 'walk', amounts: { ...targetAmounts(5), fri: 10 } })],
    [
      'that is tied to a moment',
      goalWith(targetOfSimple({ kind: 'walk', amount: 5 }), { moment: 'lunch is over', deed: 'I walk' }),
    ],
  ])('is not one %s, which is not changed here', (_what, goal) => {
    expect(simpleGoalOf(goal)).toBeNull();
  });

  it.each([0, -1, 2.5, 21, 'six', null])('is not of %j breaks a day', (amount) => {
    expect(isRightAmount('breaks', amount)).toBe(false);
  });
});

function targetAmounts(amount: number) {
  return { mon: amount, tue: amount, wed: amount, thu: amount, fri: amount };
}
