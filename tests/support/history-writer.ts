/**
 * A process of its own that writes history until it is killed: `node history-writer.mjs FOLDER FIRST`. It adds events,
 * numbered from FIRST and a day for every ten. With each day it sums up what is older, and takes in the copy of another
 * computer that has got as far. It says each number when its line is written, and `copy` when a copy is in.
 */
import { writeSync } from 'node:fs';
import { HistoryShelf } from '../../electron/adapters/history-shelf.ts';
import { dateBefore } from '../../shared/calendar/local-stamp.ts';
import { copiedMonthUpTo, dateOfNumber, numberedBreak, thisComputer } from './numbered-breaks.ts';

const [, , folder = '', first = '0'] = process.argv;
const shelf = new HistoryShelf({ folder, newName: () => thisComputer });

const mustWork = (failure: string | null): void => {
  if (failure !== null) throw new Error(failure);
};

/** Compacts before, after and in between, so that a copy finds days of every kind. */
function beginDay(number: number): void {
  const kept = dateBefore(dateOfNumber(number), 3);
  mustWork(shelf.compact(kept).failure);
  // The day before as well: it may lie in another month, and the run before may have ended within it.
  for (const upTo of [number - (number % 10) - 1, number])
    mustWork(shelf.merge(copiedMonthUpTo(upTo)).failure);
  writeSync(1, `copy ${number}\n`);
  if (number % 20 === 0) mustWork(shelf.compact(kept).failure);
}

beginDay(Number(first));
for (let number = Number(first); ; number += 1) {
  mustWork(shelf.append([numberedBreak(number)]).failure);
  writeSync(1, `${number}\n`);
  if (number % 10 === 9) beginDay(number);
}
