import { type Weekday, weekdays } from '../../../shared/domain/weekday.ts';
import { minutesOfDay } from '../../../shared/settings/clock-time.ts';
import type { Preferences } from '../../../shared/settings/preferences.ts';

type SavedHours = NonNullable<Preferences['workingHours']>;

/** One line of the editor. `to` shows midnight as `00:00`, as a clock does; a time is empty while incomplete. */
export type LineDraft = { readonly id: string; readonly from: string; readonly to: string };
export type DayDraft = { readonly day: Weekday; readonly lines: readonly LineDraft[] };
export type HoursDraft = readonly DayDraft[];

/** As many as the row of the setting accepts for one day. */
export const mostLines = 6;

const mondayFirst: readonly Weekday[] = [...weekdays.slice(1), ...weekdays.slice(0, 1)];
const midnightAsEnd = '24:00';
const midnightOnClock = '00:00';

/** What the editor begins with when somebody turns hours on. */
export const firstHours: SavedHours = {
  mon: [['09:00', '17:00']],
  tue: [['09:00', '17:00']],
  wed: [['09:00', '17:00']],
  thu: [['09:00', '17:00']],
  fri: [['09:00', '17:00']],
};

const dayDraft = (
  day: Weekday,
  lines: readonly { readonly from: string; readonly to: string }[],
): DayDraft => ({
  day,
  lines: lines.map(({ from, to }, position) => ({ id: `${day}-${position + 1}`, from, to })),
});

export function draftOfHours(hours: SavedHours): HoursDraft {
  return mondayFirst.map((day) =>
    dayDraft(
      day,
      (hours[day] ?? []).map(([from, to]) => ({ from, to: to === midnightAsEnd ? midnightOnClock : to })),
    ),
  );
}

/** The value to save; an incomplete line stays in it, for the row of the setting to refuse. */
export function hoursOfDraft(draft: HoursDraft): { [day: string]: [string, string][] } {
  return Object.fromEntries(
    draft
      .filter(({ lines }) => lines.length > 0)
      .map(({ day, lines }) => [
        day,
        lines.map(({ from, to }): [string, string] => [from, to === midnightOnClock ? midnightAsEnd : to]),
      ]),
  );
}

export const isWrongLine = ({ from, to }: LineDraft): boolean =>
  from === '' || to === '' || (from === to && to !== midnightOnClock);

/** True for a line that ends on the next day; midnight itself still belongs to the day before. */
export const isOverMidnight = (line: LineDraft): boolean =>
  !isWrongLine(line) && line.to !== midnightOnClock && minutesOfDay(line.to) < minutesOfDay(line.from);

export const dayAfter = (day: Weekday): Weekday => weekdays[(weekdays.indexOf(day) + 1) % 7] ?? day;

export function setTime(draft: HoursDraft, lineId: string, end: 'from' | 'to', time: string): HoursDraft {
  return draft.map(({ day, lines }) => ({
    day,
    lines: lines.map((line) => (line.id === lineId ? { ...line, [end]: time } : line)),
  }));
}

export function removeLine(draft: HoursDraft, lineId: string): HoursDraft {
  return draft.map(({ day, lines }) =>
    dayDraft(
      day,
      lines.filter((line) => line.id !== lineId),
    ),
  );
}

/** A new line that is right at once: nine to five on a free day, else from an hour after the last one. */
export function addLine(draft: HoursDraft, toDay: Weekday): HoursDraft {
  return draft.map((each) =>
    each.day === toDay ? dayDraft(toDay, [...each.lines, lineAfter(each.lines.at(-1))]) : each,
  );
}

function lineAfter(last: LineDraft | undefined): { readonly from: string; readonly to: string } {
  if (last === undefined || last.to === '') return { from: '09:00', to: '17:00' };
  const start = minutesOfDay(last.to) + 60;
  return { from: clockTime(start), to: clockTime(start + 60) };
}

function clockTime(minutes: number): string {
  const inDay = minutes % (24 * 60);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`;
}
