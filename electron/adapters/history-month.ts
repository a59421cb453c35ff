import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { dayLineStart } from '../../shared/history/lines.ts';
import { parseLine, type ReadLine, type UsableLine } from '../../shared/history/parse-line.ts';
import { judgeTail, readEnd } from './line-tail.ts';
import { errorCode } from './read-json.ts';

/** A month of the busiest person is well under one; a file that holds more was not written by the app. */
export const maxMonthBytes = 16 * 1024 * 1024;
const newline = 0x0a;

export type Month = {
  readonly lines: readonly UsableLine[];
  /** What is no line of anybody, to the byte. */
  readonly damaged: readonly Buffer[];
};

const monthFile = /^(\d{4}-\d{2})\.jsonl$/;

export const isMonthFile = (name: string): boolean => monthFile.test(name);

/** `2026-11` of `2026-11.jsonl`. */
export const monthOfFile = (name: string): string => monthFile.exec(name)?.[1] ?? '';

/** A month that comes from elsewhere may be no month; it is not to lead out of the folder. */
export function fileOfMonth(month: string): string {
  const name = `${month}.jsonl`;
  if (!isMonthFile(name)) throw new Error('not a month');
  return name;
}

/** The name of the file that a date belongs to: `2026-11.jsonl`. */
export const monthFileOf = (date: string): string => `${date.slice(0, 7)}.jsonl`;

/** Does something with a file that may turn out to be none, and never waits for a pipe. */
function withFile<T>(path: string, use: (handle: number, size: number) => T): T {
  const handle = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const facts = fstatSync(handle);
    if (!facts.isFile()) throw new Error('not a file');
    if (facts.size > maxMonthBytes) throw new Error(`larger than ${maxMonthBytes} bytes`);
    return use(handle, facts.size);
  } finally {
    closeSync(handle);
  }
}

function parseBytes(bytes: Buffer, isLast: boolean): ReadLine | 'nothing' {
  if (bytes.length === 0) return 'nothing';
  if (!isUtf8(bytes)) return { is: 'damaged' };
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  return isLast && judgeTail(text) === 'torn' ? 'nothing' : parseLine(text);
}

function parseMonth(bytes: Buffer): Month {
  const lines: UsableLine[] = [];
  const damaged: Buffer[] = [];
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(newline, from);
    const piece = bytes.subarray(from, end === -1 ? bytes.length : end);
    const line = parseBytes(piece, end === -1);
    if (line !== 'nothing') {
      if (line.is === 'damaged') damaged.push(piece);
      else lines.push(line);
    }
    from += piece.length + 1;
  }
  return { lines, damaged };
}

/** Throws where there is nothing that could be a month. */
export const readMonth = (path: string): Month =>
  withFile(path, (handle) => parseMonth(readFileSync(handle)));

/** A month that nobody has written to yet has nothing in it. */
export function readMonthIfThere(path: string): Month {
  try {
    return readMonth(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { lines: [], damaged: [] };
    throw error;
  }
}

/** True for a month of which only daily totals are left, told by its end alone. */
export function isCompacted(path: string): boolean {
  return withFile(path, (handle, size) => {
    const { lastLine, rest } = readEnd(handle, size);
    return rest === '' && lastLine.startsWith(dayLineStart);
  });
}
