import { accessSync, constants, mkdirSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { FileReading, FileWriting, JsonFile } from '../ports.ts';
import { putAside } from './quarantine.ts';
import { errorCode, readJson } from './read-json.ts';
import { replaceFile } from './replace-file.ts';

export type JsonFileSetup = {
  readonly path: string;
  /** Puts the content in the place of the file, whole. Throws where it cannot. */
  readonly replace: (content: object) => void;
  /** A second copy is kept for what a person typed; what changes every minute needs none. */
  readonly backup: 'kept' | 'none';
};

const failed = (why: string): FileWriting => ({ is: 'failed', why });
const textOf = (content: object): string => `${JSON.stringify(content, null, 2)}\n`;

const wrappedSchema = z.object({ content: z.record(z.string(), z.unknown()) });

/** What JSON makes of a value, which is what a reader of the file will get; null for all but an object. */
function asJson(content: unknown): object | null {
  const wrapped = wrappedSchema.safeParse(JSON.parse(JSON.stringify({ content })));
  return wrapped.success ? wrapped.data.content : null;
}

/**
 * One JSON file that loses nothing: a damaged one is kept aside, a write is read back and undone when it did not
 * arrive, and a file that is missing or was put aside comes back from its backup.
 *
 * The backup is used up by that: after `damaged` or `quarantine()`, the next `read()` answers with the backup, once,
 * and a backup that is no good can be put aside in the same way, after which the file is absent.
 */
export class SafeJsonFile implements JsonFile {
  readonly #setup: JsonFileSetup;
  readonly #backupPath: string;

  constructor(setup: JsonFileSetup) {
    this.#setup = setup;
    this.#backupPath = `${setup.path}.bak`;
  }

  read(): FileReading {
    const reading = readJson(this.#setup.path);
    switch (reading.is) {
      case 'read':
        return reading;
      case 'absent':
        return this.#restoreBackup();
      case 'damaged':
        return { ...reading, keptAs: putAside(this.#setup.path) };
      case 'unreadable':
        return { is: 'damaged', why: reading.why, keptAs: null };
    }
  }

  quarantine(): string | null {
    return putAside(this.#setup.path);
  }

  write(content: unknown): FileWriting {
    try {
      const wanted = asJson(content);
      return wanted === null ? failed('expected an object') : this.#writeObject(wanted);
    } catch (error) {
      return failed(errorCode(error));
    }
  }

  #writeObject(wanted: object): FileWriting {
    const folder = dirname(this.#setup.path);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // Asked first: the store below would try for a whole second to write where nobody may.
    accessSync(folder, constants.W_OK);
    const before = readJson(this.#setup.path);
    const isUnusable = before.is === 'damaged' || before.is === 'unreadable';
    if (isUnusable && putAside(this.#setup.path) === null)
      return failed('the file in its place cannot be moved');
    const problem = this.#tryReplace(wanted);
    if (problem !== null) {
      this.#undo(before.is === 'read' ? before.content : null);
      return failed(problem);
    }
    if (this.#setup.backup === 'kept') {
      // A backup that was not asked for when its file was missing holds the only copy of something.
      if (before.is !== 'read') putAside(this.#backupPath);
      this.#refreshBackup(wanted);
    }
    return { is: 'written' };
  }

  /** Null when the file holds what was wanted afterwards. */
  #tryReplace(wanted: object): string | null {
    try {
      this.#setup.replace(wanted);
    } catch (error) {
      return errorCode(error);
    }
    const after = readJson(this.#setup.path);
    return after.is === 'read' && isDeepStrictEqual(after.content, wanted)
      ? null
      : 'the file read back differs';
  }

  /** Brings back what was there, unless it is there still. What must not be replaced is kept aside, never removed. */
  #undo(before: object | null): void {
    const now = readJson(this.#setup.path);
    if (now.is === 'read' && before !== null && isDeepStrictEqual(now.content, before)) return;
    if (now.is !== 'absent') putAside(this.#setup.path);
    if (before !== null) replaceFile(this.#setup.path, textOf(before));
  }

  /** An older backup is better than none, so a failure here leaves it and is no failure of the write. */
  #refreshBackup(verified: object): void {
    try {
      replaceFile(this.#backupPath, textOf(verified));
    } catch {
      // The file itself was verified a moment ago.
    }
  }

  #restoreBackup(): FileReading {
    if (this.#setup.backup === 'none') return { is: 'absent' };
    const backup = readJson(this.#backupPath);
    if (backup.is !== 'read') return { is: 'absent' };
    try {
      renameSync(this.#backupPath, this.#setup.path);
    } catch {
      // A folder that cannot be written to: the content is good all the same.
    }
    return backup;
  }
}
