import { weekdayOf } from '../calendar/dates.ts';
import { type Weekday, weekdays } from '../domain/weekday.ts';
import { breaksHad, isSeen } from './figures.ts';
import { datesOf, type Period } from './periods.ts';
import type { ProgressRecord } from './record.ts';

/** What a weekday is like on average, over the days of which anything is known. */
export type WeekdayFigures = {
  readonly weekday: Weekday;
  /** How many of them there were. */
  readonly days: number;
  readonly sittingSeconds: number;
  readonly breaks: number;
};

/** The seven days in the order in which a week goes. */
function weekdaysFrom(first: Weekday): readonly Weekday[] {
  const at = weekdays.indexOf(first);
  return [...weekdays.slice(at), ...weekdays.slice(0, at)];
}

/** Sitting beside breaks, weekday by weekday. */
export function byWeekday(
  { figuresOn }: Pick<ProgressRecord, 'figuresOn'>,
  period: Pick<Period, 'from' | 'to'>,
  weekBegins: Weekday,
): readonly WeekdayFigures[] {
  const dates = datesOf(period).filter((date) => isSeen(figuresOn(date)));
  return weekdaysFrom(weekBegins).map((weekday) => {
    const all = dates.filter((date) => weekdayOf(date) === weekday).map(figuresOn);
    const mean = (sum: number): number => (all.length === 0 ? 0 : sum / all.length);
    return {
      weekday,
      days: all.length,
      sittingSeconds: mean(all.reduce((sum, { sittingSeconds }) => sum + sittingSeconds, 0)),
      breaks: mean(all.reduce((sum, each) => sum + breaksHad(each), 0)),
    };
  });
}
