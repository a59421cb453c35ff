import { type Weekday, weekdays } from '../domain/weekday.ts';
import { type Amounts, amountsInOrder, mostOf, mostSessions, type Target, weekOrder } from './target.ts';

/** A raise is a fifth of a week at most. */
const raiseShare = 1 / 5;
/** What is left of an amount in a smaller target. */
const smallerShare = 2 / 3;

const totalOf = (amounts: Amounts): number =>
  amountsInOrder(amounts).reduce((sum, [, amount]) => sum + amount, 0);

/** What it costs to bring every day to a level at least. */
const costOf = (amounts: Amounts, level: number): number =>
  amountsInOrder(amounts).reduce((sum, [, amount]) => sum + Math.max(0, level - amount), 0);

const mapAmounts = (amounts: Amounts, change: (amount: number, day: Weekday) => number): Amounts =>
  Object.fromEntries(amountsInOrder(amounts).map(([day, amount]) => [day, change(amount, day)]));

/**
 * A week of a fifth more at most, evenly. Where that is no whole step for every day, the first days with the least get
 * one more and the others follow at the next raise: from 4 breaks a day to 5 takes two of them.
 */
function raisedAmounts(amounts: Amounts, most: number): Amounts | null {
  const budget = Math.floor(totalOf(amounts) * raiseShare + 1e-9);
  const least = Math.min(...amountsInOrder(amounts).map(([, amount]) => amount));
  if (budget === 0 || least >= most) return null;
  let level = least;
  while (level < most && costOf(amounts, level + 1) <= budget) level += 1;
  if (level > least) return mapAmounts(amounts, (amount) => Math.max(amount, level));
  const lowest = amountsInOrder(amounts).filter(([, amount]) => amount === least);
  const first = lowest.slice(0, budget).map(([day]) => day);
  return mapAmounts(amounts, (amount, day) => (first.includes(day) ? amount + 1 : amount));
}

/** The next bigger target; null where there is none. Strength grows by control and by a second session instead. */
export function raisedTarget(target: Target): Target | null {
  if (target.is === 'strength') return null;
  const amounts = raisedAmounts(target.amounts, mostOf[target.is]);
  return amounts === null ? null : { ...target, amounts };
}

/** About two thirds of a target; null where it is as small as it gets. */
export function smallerTarget(target: Target): Target | null {
  if (target.is === 'strength')
    return target.on.length > 1 ? { ...target, on: weekOrder.filter(isFirstOf(target.on)) } : null;
  const amounts = mapAmounts(target.amounts, (amount) => Math.max(1, Math.round(amount * smallerShare)));
  return totalOf(amounts) < totalOf(target.amounts) ? { ...target, amounts } : null;
}

const isFirstOf =
  (days: readonly Weekday[]) =>
  (day: Weekday): boolean =>
    day === weekOrder.find((each) => days.includes(each));

/** Days of rest between two sessions, best first: two whole days or more, and not at the weekend where that works. */
const daysApart = [3, 2, 4, 5] as const;

/** A second session in the week, with rest on both sides; null where there are two. */
export function withSecondSession(target: Target): Target | null {
  if (target.is !== 'strength' || target.on.length >= mostSessions) return null;
  const [first] = target.on;
  if (first === undefined) return null;
  const candidates = daysApart.map((apart) => weekdays[(weekdays.indexOf(first) + apart) % 7]);
  const second = candidates.find((day) => day !== 'sat' && day !== 'sun') ?? candidates[0];
  return second === undefined ? null : { ...target, on: [first, second] };
}
