import { appendFileSync, closeSync, mkdirSync, openSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { LineFile, Log } from '../ports.ts';
import { staleLineFiles } from './line-file-age.ts';
import { errorCode } from './read-json.ts';

export type LineFileSetup = {
  readonly folder: string;
  /** First part of the file names, such as `trace` in `trace-2026-03-02T090000.jsonl`. */
  readonly kind: string;
  readonly log: Log;
};

/** Creates a file that was not there; a name that is taken gets a number behind it. */
function createFile(folder: string, stem: string): string {
  for (let copy = 1; ; copy += 1) {
    const path = join(folder, copy === 1 ? `${stem}.jsonl` : `${stem}-${copy}.jsonl`);
    try {
      closeSync(openSync(path, 'wx', 0o600));
      return path;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
  }
}

/** Append-only lines of JSON in one file after another; those of the last seven days are kept. */
export class RecentLineFile implements LineFile {
  readonly #setup: LineFileSetup;
  #path: string | null = null;
  #hasFailed = false;

  constructor(setup: LineFileSetup) {
    this.#setup = setup;
  }

  startFile(name: string): void {
    const { folder, kind } = this.#setup;
    // Lines that belong to the new file must not end up in the old one when it cannot be made.
    this.#path = null;
    this.#attempt(() => {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      this.#path = createFile(folder, `${kind}-${name}`);
      for (const stale of staleLineFiles(readdirSync(folder), kind, name)) rmSync(join(folder, stale));
    });
  }

  append(line: object): void {
    const path = this.#path;
    if (path !== null) this.#attempt(() => appendFileSync(path, `${JSON.stringify(line)}\n`));
  }

  #attempt(write: () => void): void {
    try {
      write();
    } catch (error) {
      if (!this.#hasFailed) this.#setup.log.warn(`A ${this.#setup.kind} file failed (${errorCode(error)})`);
      this.#hasFailed = true;
    }
  }
}
