import type { Goal } from '../../../shared/goals/goals.ts';
import { firstAmounts } from '../../../shared/goals/smart-check.ts';
import { type DailyKind, evenAmounts, mostOf, type Target, workdays } from '../../../shared/goals/target.ts';

/** So much on each workday, and nothing else to it: the goal that the first steps offer. */
export type SimpleGoal = { readonly kind: DailyKind; readonly amount: number };

export const simpleKinds: readonly DailyKind[] = ['breaks', 'walk'];

export const firstGoalOf = (kind: DailyKind): SimpleGoal => ({ kind, amount: firstAmounts[kind] });

export const targetOfSimple = ({ kind, amount }: SimpleGoal): Target => ({
  is: kind,
  amounts: evenAmounts(workdays, amount),
});

/** Null for a goal that says more than these steps ask: theirs is not the place to change it. */
export function simpleGoalOf({ target, cue }: Goal): SimpleGoal | null {
  if (cue !== null || target.is === 'strength') return null;
  const { amounts } = target;
  const amount = amounts.mon;
  const isEven = amount !== undefined && workdays.every((day) => amounts[day] === amount);
  return isEven && Object.keys(amounts).length === workdays.length ? { kind: target.is, amount } : null;
}

export const isRightAmount = (kind: DailyKind, amount: unknown): amount is number =>
  typeof amount === 'number' && Number.isInteger(amount) && amount >= 1 && amount <= mostOf[kind];
