import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { type HistoryLine, textOfLine } from '../../../shared/history/lines.ts';
import { parseLine } from '../../../shared/history/parse-line.ts';
import { placeFile } from './data-files.ts';

function parse(text: string): HistoryLine {
  const read = parseLine(text);
  if (read.is !== 'known') throw new Error(`the history holds a line that is ${read.is}: ${text}`);
  return read.line;
}

/** What the app has remembered so far, in its own files. A line counts once it is whole. */
export async function readHistory(dataFolder: string): Promise<readonly HistoryLine[]> {
  const folder = join(dataFolder, 'history');
  const names = await readdir(folder).catch(() => []);
  const texts = await Promise.all(names.toSorted().map((name) => readFile(join(folder, name), 'utf8')));
  return texts.flatMap((text) => text.split('\n').slice(0, -1)).map(parse);
}

/** The date at the desks of these tests. */
export const today = (): string => Temporal.Now.plainDateISO('Europe/Berlin').toString();

/** Leaves a history as earlier runs would have left it. */
export async function placeHistory(dataFolder: string, lines: readonly HistoryLine[]): Promise<void> {
  const months = new Map<string, string>();
  for (const line of lines) {
    const name = `${line.date.slice(0, 7)}.jsonl`;
    months.set(name, `${months.get(name) ?? ''}${textOfLine(line)}\n`);
  }
  for (const [name, text] of months) await placeFile(join(dataFolder, 'history', name), text);
}
