import type { Weekday } from '../../../shared/domain/weekday.ts';
import type { Standing } from '../../../shared/goals/standing.ts';
import {
  amountsInOrder,
  type DailyKind,
  daysOf,
  type Target,
  workdays,
} from '../../../shared/goals/target.ts';
import type { Words } from '../../bridge/words.tsx';
import { dayName } from '../settings/day-names.ts';

const isSame = (one: readonly Weekday[], other: readonly Weekday[]): boolean =>
  one.length === other.length && one.every((day) => other.includes(day));

const listOf = (parts: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }).format(parts);

/** "Monday to Friday", "every day", "Tuesday and Friday". */
function daysText(days: readonly Weekday[], { translate, locale }: Words): string {
  if (isSame(days, workdays)) return translate('goals.days.workdays');
  if (days.length === 7) return translate('goals.days.all');
  return listOf(
    days.map((day) => dayName(day, locale)),
    locale,
  );
}

/** "5:00 PM" of `17:00`, as the language writes it. */
function timeText(time: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  return format.format(new Date(`2024-01-01T${time}:00Z`));
}

type Group = { readonly amount: number; readonly days: readonly Weekday[] };

/** Days that ask for the same, the most first. */
function groupsOf(target: Extract<Target, { is: DailyKind }>): readonly Group[] {
  const amounts = amountsInOrder(target.amounts);
  const different = [...new Set(amounts.map(([, amount]) => amount))].sort((one, other) => other - one);
  return different.map((amount) => ({
    amount,
    days: amounts.filter((entry) => entry[1] === amount).map(([day]) => day),
  }));
}

/** What a goal asks for, in one line: "6 breaks a day, Monday to Friday". */
export function targetText(target: Target, words: Words): string {
  const { translate, locale } = words;
  if (target.is === 'strength') {
    const days = daysText(daysOf(target), words);
    return target.at === null
      ? translate('goals.target.strength', { days, count: target.on.length })
      : translate('goals.target.strengthAt', {
          days,
          count: target.on.length,
          time: timeText(target.at, locale),
        });
  }
  const groups = groupsOf(target).map(({ amount, days }) => ({ amount, days: daysText(days, words) }));
  const [first] = groups;
  if (groups.length === 1 && first !== undefined) return translate(`goals.target.${target.is}`, first);
  return listOf(
    groups.map((group) => translate(`goals.target.${target.is}.on`, group)),
    locale,
  );
}

/** How far it has come: today, where it counts by the day; this week, where it counts by the week. */
export function progressOf({ goal, today, week }: Standing): {
  readonly done: number;
  readonly need: number;
} {
  if (goal.target.is !== 'strength') return { done: today.done, need: today.need };
  return { done: week.met, need: Math.max(1, week.counted) };
}

/** "3 of 6 breaks today", "7 breaks today: 6 were enough"; on a day that asks for nothing, that. */
export function progressText(standing: Standing, { translate }: Words): string {
  const { goal, today } = standing;
  const kind = goal.target.is;
  const progressed = progressOf(standing);
  const isMore = progressed.done > progressed.need;
  const progress = translate(isMore ? `goals.progress.${kind}.more` : `goals.progress.${kind}`, progressed);
  if (kind === 'strength') return progress;
  if (today.counts === 'off') return translate('goals.progress.off');
  if (today.counts === 'free' && today.done === 0) return translate('goals.progress.free');
  return today.counts === 'lighter' ? translate('goals.progress.lighter', { progress }) : progress;
}

/** Weeks in a row, or that this one is a beginning. Nothing that ended is ever told. */
export function streakText({ streak, isBack }: Standing, { translate }: Words): string {
  if (isBack) return translate('goals.back');
  if (streak.weeks === 0) return translate('goals.streak.begin');
  return translate(streak.hasPass ? 'goals.streak.withPass' : 'goals.streak', { weeks: streak.weeks });
}
