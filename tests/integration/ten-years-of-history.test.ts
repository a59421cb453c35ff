import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { HistoryFiles } from '../../electron/adapters/history-files.ts';
import { dateBefore } from '../../shared/calendar/local-stamp.ts';
import { foldLines } from '../../shared/history/fold-lines.ts';
import { type HistoryLine, textOfLine } from '../../shared/history/lines.ts';
import { dayOfWork } from '../support/day-of-work.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const today = '2026-11-22';
const days = 3653;
const daysWithTimes = 31;

/** So long may a page wait that asks for all of it. */
const aimMs = 200;

/** Time of the processor, the least of a few tries: what it takes when nobody else wants the machine. */
function leastMs(work: () => void): number {
  const took = Array.from({ length: 7 }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
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

it('ten years of history, with the last month hour by hour, are there at once', () => {
  const folder = join(temporaryFolder(), 'history');
  const lines = tenYears();
  writeMonths(folder, lines);
  const files = new HistoryFiles(folder);
  const read = files.read(null);
  expect([read.lines.length, read.unreadable]).toEqual([lines.length, 0]);
  expect(foldLines(read.lines)).toHaveLength(days);

  const readMs = leastMs(() => foldLines(files.read(null).lines));
  const compactMs = leastMs(() => files.compact(dateBefore(today, daysWithTimes - 1)));
  const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  console.log(
    `${days} days, ${lines.filter(({ is }) => is !== 'day').length} events with their times, ` +
      `${Math.round(bytes / 1024)} KiB: read and added up in ${readMs.toFixed(0)} ms; ` +
      `nothing to compact, seen in ${compactMs.toFixed(1)} ms`,
  );
  expect(readMs).toBeLessThan(aimMs);
});
