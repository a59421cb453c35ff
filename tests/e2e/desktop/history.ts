import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HistoryLine } from '../../../shared/history/lines.ts';
import { parseLine } from '../../../shared/history/parse-line.ts';

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
