import { type Weekday, weekdays } from '../domain/weekday.ts';

export const goalKinds = ['breaks', 'walk', 'strength'] as const;
export type GoalKind = (typeof goalKinds)[number];

/** What counts by the day: breaks by number, walks by minutes. */
export type DailyKind = Exclude<GoalKind, 'strength'>;

/** So much on each of these weekdays; the others ask for nothing. */
export type Amounts = { readonly [D in Weekday]?: number };

/** What is to be done, how much of it, and on which days. Its end is the day on which it is looked at again. */
export type Target =
  | { readonly is: DailyKind; readonly amounts: Amounts }
  /** A session on each of these weekdays; `at` a time of day, where one is set. */
  | { readonly is: 'strength'; readonly on: readonly Weekday[]; readonly at: string | null };

/** The most that a goal asks for on one day; a goal is small. */
export const mostOf: { readonly [K in DailyKind]: number } = { breaks: 20, walk: 120 };

/** How many sessions of strength a week may have, and how far they lie apart: 48 hours. */
export const mostSessions = 2;

/** A week begins on Monday, whatever the numbers of weekdays begin with. */
export const weekOrder: readonly Weekday[] = [...weekdays.slice(1), ...weekdays.slice(0, 1)];

/** Monday to Friday: what a daily goal begins with. */
export const workdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];

/** Weekdays with what they ask for, from Monday on. */
export const amountsInOrder = (amounts: Amounts): readonly (readonly [Weekday, number])[] =>
  weekOrder.flatMap((day) => {
    const amount = amounts[day];
    return amount === undefined ? [] : [[day, amount] as const];
  });

/** Weekdays on which a target asks for something. */
export const daysOf = (target: Target): readonly Weekday[] =>
  target.is === 'strength'
    ? weekOrder.filter((day) => target.on.includes(day))
    : amountsInOrder(target.amounts).map(([day]) => day);

/** The same on each of these days. */
export const evenAmounts = (days: readonly Weekday[], amount: number): Amounts =>
  Object.fromEntries(days.map((day) => [day, amount]));
