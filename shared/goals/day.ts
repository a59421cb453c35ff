import { weekdayOf } from '../calendar/dates.ts';
import type { Weekday } from '../domain/weekday.ts';
import type { DayTotals } from '../history/lines.ts';
import { type Goals, goalOn } from './goals.ts';
import { type Amounts, amountsInOrder, type Target } from './target.ts';

/** What goals are measured by: the history by date, the days off of the settings, and what day it is. */
export type Facts = {
  readonly days: ReadonlyMap<string, DayTotals>;
  readonly daysOff: readonly string[];
  readonly today: string;
};

/** `free`: the goal asks for nothing on this day. `off`: it would, and the person is away or unwell. */
export type Counting = 'full' | 'lighter' | 'off' | 'free';

/** One day beside its goal: breaks, minutes of walking or sessions of strength. */
export type GoalDay = {
  readonly date: string;
  readonly counts: Counting;
  /** What makes the day a met one, also where it does not count: what is done is never in vain. */
  readonly need: number;
  readonly done: number;
  readonly isMet: boolean;
};

/** On a lighter day half of it will do. */
const lighter = (need: number): number => Math.ceil(need / 2);
/** On a lighter day so much strength is a session. */
const lighterStrengthSeconds = 60;

const sumOf = (tally: { readonly [name: string]: number } | undefined): number =>
  Object.values(tally ?? {}).reduce((sum, count) => sum + count, 0);

const breaksOf = ({ breaks }: DayTotals): number => sumOf(breaks.taken) + sumOf(breaks.left);

/** A walk may be a break of its own, or a part of one. */
const walkMinutesOf = ({ walkSeconds, exerciseSeconds }: DayTotals): number =>
  Math.floor(Math.max(walkSeconds, exerciseSeconds.walk ?? 0) / 60);

function sessionsOf(day: DayTotals, isLighter: boolean): number {
  const isShortOne = isLighter && (day.exerciseSeconds.strength ?? 0) >= lighterStrengthSeconds;
  return Math.max(day.strengthSessions, isShortOne ? 1 : 0);
}

function doneOf(target: Target, day: DayTotals | undefined, isLighter: boolean): number {
  if (day === undefined) return 0;
  switch (target.is) {
    case 'breaks':
      return breaksOf(day);
    case 'walk':
      return walkMinutesOf(day);
    case 'strength':
      return sessionsOf(day, isLighter);
  }
}

/** What a day that asks for nothing would have to hold to be a met one: the least of the others. */
const leastOf = (amounts: Amounts): number =>
  Math.max(1, Math.min(...amountsInOrder(amounts).map(([, amount]) => amount)));

function needOf(target: Target, weekday: Weekday): number {
  return target.is === 'strength' ? 1 : (target.amounts[weekday] ?? leastOf(target.amounts));
}

const isAsked = (target: Target, weekday: Weekday): boolean =>
  target.is === 'strength' ? target.on.includes(weekday) : target.amounts[weekday] !== undefined;

/** A day beside the goal that held on it; null before the first goal and between goals. */
export function goalDayOf(goals: Goals, facts: Facts, date: string): GoalDay | null {
  const target = goalOn(goals, date)?.target;
  if (target === undefined) return null;
  const weekday = weekdayOf(date);
  const mark = goals.marks.find((each) => each.date === date)?.as;
  const isLighter = mark === 'lighter';
  const isOff = mark === 'sick' || mark === 'leave' || facts.daysOff.includes(date);
  const full = needOf(target, weekday);
  const need = isLighter ? lighter(full) : full;
  const done = doneOf(target, facts.days.get(date), isLighter);
  const asked = isOff ? 'off' : isLighter ? 'lighter' : 'full';
  return { date, counts: isAsked(target, weekday) ? asked : 'free', need, done, isMet: done >= need };
}
