import type { MinuteRange, Rules } from './rules.ts';
import type { Weekday } from './weekday.ts';

/** The local calendar at one instant; read by the shell, since the engine has no clock. */
export type LocalTime = {
  /** `2026-03-02` */
  readonly date: string;
  readonly weekday: Weekday;
  /** The date before this one, for ranges that ran over midnight. */
  readonly previousDate: string;
  /** Minutes after local midnight, 0-1439. */
  readonly minute: number;
};

const isOverMidnight = (range: MinuteRange): boolean => range.to <= range.from;

const weekdayBefore: { readonly [day in Weekday]: Weekday } = {
  sun: 'sat',
  mon: 'sun',
  tue: 'mon',
  wed: 'tue',
  thu: 'wed',
  fri: 'thu',
  sat: 'fri',
};

/** True where sitting counts. A range belongs to the day it begins on, also past midnight. */
export function isInsideWorkingHours(rules: Rules, local: LocalTime | null): boolean {
  const hours = rules.workingHours;
  if (local === null) return true;
  if (hours === null) return !rules.daysOff.includes(local.date);
  const today = rules.daysOff.includes(local.date) ? [] : (hours[local.weekday] ?? []);
  const yesterday = rules.daysOff.includes(local.previousDate)
    ? []
    : (hours[weekdayBefore[local.weekday]] ?? []);
  return (
    today.some((range) => local.minute >= range.from && (isOverMidnight(range) || local.minute < range.to)) ||
    yesterday.some((range) => isOverMidnight(range) && local.minute < range.to)
  );
}
