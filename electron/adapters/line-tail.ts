import { readSync } from 'node:fs';
import { lineStart } from '../../shared/history/lines.ts';

/** More than any line of ours is long. */
const longestLine = 64 * 1024;
const newline = 0x0a;

/** What a file of lines ends with. */
export type Tail =
  /** The end of a line, or nothing at all. */
  | 'whole'
  /** A line that lacks its end and nothing else. */
  | 'without-end'
  /** The first part of a line of ours: what a crash or a full disk left. Worth nothing to anybody. */
  | 'torn'
  /** Something that is not ours to judge. */
  | 'strange';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** `rest`: what follows the last end of a line. No part of a line is JSON: an object is one when it is closed. */
export function judgeTail(rest: string): Tail {
  if (rest === '') return 'whole';
  if (isJson(rest)) return 'without-end';
  const isOurs = rest.startsWith(lineStart) || lineStart.startsWith(rest);
  return isOurs && rest.length <= longestLine ? 'torn' : 'strange';
}

/** The end of an open file: its last whole line, what follows it, and where that begins. */
export type FileEnd = { readonly lastLine: string; readonly rest: string; readonly restFrom: number };

export function readEnd(handle: number, size: number): FileEnd {
  const length = Math.min(size, longestLine + 1);
  const bytes = Buffer.alloc(length);
  const read = bytes.subarray(0, readSync(handle, bytes, 0, length, size - length));
  const restFrom = read.lastIndexOf(newline) + 1;
  const lastFrom = restFrom < 2 ? 0 : read.lastIndexOf(newline, restFrom - 2) + 1;
  return {
    lastLine: read.toString('utf8', lastFrom, Math.max(lastFrom, restFrom - 1)),
    rest: read.toString('utf8', restFrom),
    restFrom: size - read.length + restFrom,
  };
}
