import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekdays } from '../../../../shared/domain/weekday.ts';
import { raisedTarget, smallerTarget, withSecondSession } from '../../../../shared/goals/change-target.ts';
import { type Amounts, amountsInOrder, mostOf, type Target } from '../../../../shared/goals/target.ts';
import { breaksOnWorkdays, strengthOnTuesdays, walkOnWorkdays } from '../../../support/goals.ts';

const numbersOf = (target: Target | null): readonly number[] =>
  target === null || target.is === 'strength'
    ? []
    : amountsInOrder(target.amounts).map(([, amount]) => amount);

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

const dailyTarget = fc
  .record({
    is: fc.constantFrom('breaks', 'walk'),
    amounts: fc.dictionary(fc.constantFrom(...weekdays), fc.integer({ min: 1, max: 120 }), { minKeys: 1 }),
  })
  .map(({ is, amounts }): Target => {
    const within = Object.entries(amounts).map(([day, amount]) => [day, Math.min(amount, mostOf[is])]);
    const parsed: Amounts = Object.fromEntries(within);
    return { is, amounts: parsed };
  });

describe('a raise', () => {
  it.each([
    [5, [6, 6, 6, 6, 6]],
    [6, [7, 7, 7, 7, 7]],
    [10, [12, 12, 12, 12, 12]],
    [4, [5, 5, 5, 5, 4]],
    [3, [4, 4, 4, 3, 3]],
    [1, [2, 1, 1, 1, 1]],
  ])('of %i breaks a workday leads to %j', (amount, expected) => {
    expect(numbersOf(raisedTarget(breaksOnWorkdays(amount)))).toEqual(expected);
  });

  it('evens out what the last one began', () => {
    const once = raisedTarget(breaksOnWorkdays(4));
    expect(once === null ? [] : numbersOf(raisedTarget(once))).toEqual([5, 5, 5, 5, 5]);
  });

  it('of a walk goes by minutes', () => {
    expect(raisedTarget(walkOnWorkdays(5))).toEqual(walkOnWorkdays(6));
  });

  it('is not there where a fifth is no whole step, where there is enough, and for strength', () => {
    expect(raisedTarget({ is: 'breaks', amounts: { mon: 2, thu: 2 } })).toBeNull();
    expect(raisedTarget(breaksOnWorkdays(20))).toBeNull();
    expect(raisedTarget(strengthOnTuesdays)).toBeNull();
  });

  it('is never above a fifth of the week, asks for more, on the same days, and never for too much', () => {
    fc.assert(
      fc.property(dailyTarget, (target) => {
        const raised = raisedTarget(target);
        if (raised === null) return;
        const [before, after] = [numbersOf(target), numbersOf(raised)];
        expect(sumOf(after)).toBeLessThanOrEqual(sumOf(before) * 1.2 + 1e-9);
        expect(sumOf(after)).toBeGreaterThan(sumOf(before));
        expect(after).toHaveLength(before.length);
        expect(after.every((amount, index) => amount >= (before[index] ?? 0))).toBe(true);
        expect(Math.max(...after)).toBeLessThanOrEqual(120);
        if (target.is === 'breaks') expect(Math.max(...after)).toBeLessThanOrEqual(mostOf.breaks);
      }),
    );
  });
});

describe('a smaller target', () => {
  it.each([
    [6, 4],
    [5, 3],
    [2, 1],
  ])('of %i a day is %i', (amount, expected) => {
    expect(smallerTarget(breaksOnWorkdays(amount))).toEqual(breaksOnWorkdays(expected));
  });

  it('is one session of two', () => {
    expect(smallerTarget({ is: 'strength', on: ['fri', 'tue'], at: null })).toMatchObject({ on: ['tue'] });
  });

  it('is not there where nothing is smaller', () => {
    expect(smallerTarget(breaksOnWorkdays(1))).toBeNull();
    expect(smallerTarget(strengthOnTuesdays)).toBeNull();
  });

  it('asks for less and never for nothing', () => {
    fc.assert(
      fc.property(dailyTarget, (target) => {
        const smaller = smallerTarget(target);
        if (smaller === null) return;
        expect(sumOf(numbersOf(smaller))).toBeLessThan(sumOf(numbersOf(target)));
        expect(Math.min(...numbersOf(smaller))).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

describe('a second session of strength', () => {
  it.each(weekdays)('beside one on %s leaves two days at least between the two, both ways', (first) => {
    const target = withSecondSession({ is: 'strength', on: [first], at: '17:00' });
    if (target?.is !== 'strength') throw new Error('expected a target of strength');
    const [one = 'sun', other = 'sun'] = target.on;
    const apart = (weekdays.indexOf(other) - weekdays.indexOf(one) + 7) % 7;
    expect(apart).toBeGreaterThanOrEqual(2);
    expect(7 - apart).toBeGreaterThanOrEqual(2);
    expect(target.at).toBe('17:00');
    expect(['sat', 'sun']).not.toContain(other);
  });

  it('is not offered to who has two, or another goal', () => {
    expect(withSecondSession({ is: 'strength', on: ['tue', 'fri'], at: null })).toBeNull();
    expect(withSecondSession(breaksOnWorkdays(6))).toBeNull();
  });
});
