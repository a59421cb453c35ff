import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { HistoryShelf } from '../../electron/adapters/history-shelf.ts';
import { History } from '../../electron/app/history.ts';
import { dateBefore } from '../../shared/calendar/local-stamp.ts';
import type { HistoryAccount } from '../../shared/history/account.ts';
import { foldLines } from '../../shared/history/fold-lines.ts';
import { type HistoryLine, textOfLine } from '../../shared/history/lines.ts';
import { emptyRecording } from '../../shared/history/recording.ts';
import { periodAround, scales } from '../../shared/progress/periods.ts';
import { progressOf } from '../../shared/progress/progress.ts';
import { recordOf } from '../../shared/progress/record.ts';
import { otherComputer } from '../support/copies.ts';
import { dayOfWork } from '../support/day-of-work.ts';
import { silentLog } from '../support/fake-machine.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const today = '2026-11-22';
const days = 3653;
const daysWithTimes = 31;

/** So long may a page wait that asks for all of it. */
const aimMs = 200;

/** So long may the app stand still for it at a time. */
const longestStopMs = 50;

const tries = 7;

/** Time of the processor, the least of a few tries: what it takes when nobody else wants the machine. */
async function leastMs(work: () => unknown): Promise<number> {
  const took: number[] = [];
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    took.push((user + system) / 1000);
  }
  return Math.min(...took);
}

/** Ten years as they lie on the disk: totals of every day, and the last month with its times. */
function tenYears(): readonly HistoryLine[] {
  const totals = foldLines(dayOfWork(today));
  return Array.from({ length: days }, (_, index): readonly HistoryLine[] => {
    const daysAgo = days - 1 - index;
    const date = dateBefore(today, daysAgo);
    if (daysAgo < daysWithTimes) return dayOfWork(date);
    return totals.map((day) => ({ ...day, is: 'day', date }));
  }).flat();
}

function writeMonths(folder: string, lines: readonly HistoryLine[]): void {
  const texts = new Map<string, string[]>();
  for (const line of lines) {
    const name = `${line.date.slice(0, 7)}.jsonl`;
    const text = texts.get(name) ?? [];
    text.push(`${textOfLine(line)}\n`);
    texts.set(name, text);
  }
  mkdirSync(folder);
  for (const [name, text] of texts) writeFileSync(join(folder, name), text.join(''));
}

/** The history of the app on a folder, and how long it held everybody up at most, by the processor, in its last reading. */
function openHistory(shelf: HistoryShelf) {
  let since = process.cpuUsage();
  let longest = 0;
  const stops: number[] = [];
  const history = new History({
    store: shelf,
    keptDays: () => daysWithTimes - 1,
    recording: emptyRecording,
    routine: () => null,
    giveWay: async () => {
      const { user, system } = process.cpuUsage(since);
      longest = Math.max(longest, (user + system) / 1000);
      await setImmediate();
      since = process.cpuUsage();
    },
    log: silentLog,
  });
  const read = async () => {
    longest = 0;
    since = process.cpuUsage();
    const account = await history.readGently(null);
    stops.push(longest);
    return account;
  };
  return { read, longestStopMs: () => Math.min(...stops) };
}

const pageOf = (account: HistoryAccount) =>
  scales.map((scale) =>
    progressOf(recordOf(account), { period: periodAround(scale, today, 'mon'), today, weekBegins: 'mon' }),
  );

it('ten years of history, with the last month hour by hour, are there at once and hold nobody up', async () => {
  const folder = join(temporaryFolder(), 'history');
  const lines = tenYears();
  writeMonths(folder, lines);
  const shelf = new HistoryShelf({ folder, newName: () => otherComputer });
  const { read, longestStopMs: stopMs } = openHistory(shelf);
  const account = await read();
  expect(account.days).toHaveLength(days);
  expect(account.events).toHaveLength(lines.filter(({ is }) => is !== 'day').length);
  expect(pageOf(account).map(({ daysSeen }) => daysSeen)).toEqual([1, 7, 22, 326]);

  const readMs = await leastMs(read);
  const pageMs = await leastMs(() => pageOf(account));
  const sendMs = await leastMs(() => structuredClone(account));
  const compactMs = await leastMs(() => shelf.compact(dateBefore(today, daysWithTimes - 1)));
  const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  console.log(
    [
      `${days} days, ${account.events.length} events with their times, ${Math.round(bytes / 1024)} KiB:`,
      `read and added up in ${readMs.toFixed(0)} ms, at most ${stopMs().toFixed(0)} ms of it at a time;`,
      `copied for the page in ${sendMs.toFixed(0)} ms; day, week, month and year worked out in ${pageMs.toFixed(0)} ms;`,
      `nothing to compact, seen in ${compactMs.toFixed(1)} ms`,
    ].join(' '),
  );
  expect(readMs + sendMs + pageMs).toBeLessThan(aimMs);
  expect(stopMs()).toBeLessThan(longestStopMs);
});
