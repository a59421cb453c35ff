import { closeSync, constants, fstatSync, fsyncSync, openSync, truncateSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { judgeTail, readEnd } from './line-tail.ts';
import { putAside } from './quarantine.ts';
import { flushFolder } from './replace-file.ts';

/** The calls that a full disk answers otherwise than a test can wait for. */
export type WriteCalls = {
  readonly write: (handle: number, bytes: Uint8Array) => number;
  readonly flush: (handle: number) => void;
};

const systemCalls: WriteCalls = { write: writeSync, flush: fsyncSync };

/**
 * Opens a file to add to it. Non-blocking, so that a pipe in its place cannot hold the app up; Windows has no such
 * flag, and no such pipes. What is no file is put aside, once.
 */
function openFile(path: string, isSecondTry = false): { readonly handle: number; readonly size: number } {
  const flags = constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | constants.O_NONBLOCK;
  let handle: number | null = null;
  try {
    handle = openSync(path, flags, 0o600);
    const facts = fstatSync(handle);
    if (facts.isFile()) return { handle, size: facts.size };
  } catch (error) {
    if (handle !== null) closeSync(handle);
    const isFolder = error instanceof Error && 'code' in error && error.code === 'EISDIR';
    if (!isFolder) throw error;
    handle = null;
  }
  if (handle !== null) closeSync(handle);
  if (isSecondTry || putAside(path) === null) throw new Error('not a file');
  return openFile(path, true);
}

/** What has to go before, and what has to come away, so that the next line begins on a line of its own. */
function mend(
  path: string,
  handle: number,
  size: number,
): { readonly size: number; readonly before: string } {
  const { rest, restFrom } = readEnd(handle, size);
  switch (judgeTail(rest)) {
    case 'whole':
      return { size, before: '' };
    case 'torn':
      truncateSync(path, restFrom);
      return { size: restFrom, before: '' };
    case 'without-end':
    case 'strange':
      return { size, before: '\n' };
  }
}

function writeAll(handle: number, bytes: Uint8Array, calls: WriteCalls): void {
  let written = 0;
  // A second call where the first came short tells why, such as that the disk is full.
  while (written < bytes.length) {
    const count = calls.write(handle, bytes.subarray(written));
    if (count === 0) throw new Error('nothing was written');
    written += count;
  }
  calls.flush(handle);
}

/**
 * Adds whole lines to the end of a file, in one write and one fsync, and answers its size afterwards. Throws where it
 * could not; then the file is as it was. `knownSize`: the size of the file if it was left by the last call with
 * nothing torn at its end; null to look.
 */
export function appendWhole(
  path: string,
  lines: Uint8Array,
  knownSize: number | null,
  calls: WriteCalls = systemCalls,
): number {
  const { handle, size: found } = openFile(path);
  try {
    const { size, before } = found === knownSize ? { size: found, before: '' } : mend(path, handle, found);
    const bytes = before === '' ? lines : Buffer.concat([Buffer.from(before), lines]);
    try {
      writeAll(handle, bytes, calls);
    } catch (error) {
      truncateSync(path, size);
      throw error;
    }
    if (size === 0) flushFolder(dirname(path), calls.flush);
    return size + bytes.length;
  } finally {
    closeSync(handle);
  }
}
