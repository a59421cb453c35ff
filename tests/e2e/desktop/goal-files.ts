import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { daysFrom } from '../../../shared/calendar/dates.ts';
import { stampOf } from '../../../shared/calendar/local-stamp.ts';
import type { Goals } from '../../../shared/goals/goals.ts';
import { goalsFileOf } from '../../../shared/goals/goals-file.ts';
import { type HistoryLine, textOfLine } from '../../../shared/history/lines.ts';
import { placeFile } from './data-files.ts';

/** Where the desktops of the tests stand. */
const timeZone = 'Europe/Berlin';

/** A Monday far off, and the days until then: what is told of dates is told in the same words whenever a test runs. */
export function farMonday(): { readonly monday: string; readonly offsetDays: number } {
  const monday = '2035-03-05';
  return { monday, offsetDays: daysFrom(stampOf(Date.now(), timeZone).date, monday) };
}

/** Puts the calendar of a test build ahead. */
export const aheadBy = (days: number): readonly string[] => [`--clock-offset-days=${days}`];

export const goalsFile = (dataFolder: string): string => join(dataFolder, 'goals.json');

/** Leaves goals as an earlier run would have. */
export const placeGoals = (dataFolder: string, goals: Goals): Promise<void> =>
  placeFile(goalsFile(dataFolder), JSON.stringify(goalsFileOf(goals)));

/** Adds lines to the history as the app would have on their days. */
export async function placeHistory(dataFolder: string, lines: readonly HistoryLine[]): Promise<void> {
  const folder = join(dataFolder, 'history');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const line of lines)
    await appendFile(join(folder, `${line.date.slice(0, 7)}.jsonl`), `${textOfLine(line)}\n`);
}
