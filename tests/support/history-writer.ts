/**
 * A process of its own that writes history until it is killed: `node history-writer.mjs FOLDER FIRST`. It adds events,
 * numbered from FIRST and a day for every ten, compacts now and then, and says each number when its line is written.
 */
import { writeSync } from 'node:fs';
import { HistoryFiles } from '../../electron/adapters/history-files.ts';
import { dateBefore } from '../../shared/calendar/local-stamp.ts';
import { dateOfNumber, numberedBreak } from './numbered-breaks.ts';

const [, , folder = '', first = '0'] = process.argv;
const files = new HistoryFiles(folder);
files.compact(dateBefore(dateOfNumber(Number(first)), 3));
for (let number = Number(first); ; number += 1) {
  const { failure } = files.append([numberedBreak(number)]);
  if (failure !== null) throw new Error(failure);
  writeSync(1, `${number}\n`);
  if (number % 10 === 0) files.compact(dateBefore(dateOfNumber(number), 3));
}
