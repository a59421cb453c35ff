import { mkdirSync } from 'node:fs';
import type { Log } from '../ports.ts';
import type { LogLevel, WriteLog } from './log-file.ts';
import { withoutPrivatePaths } from './private-paths.ts';

export type LogSetup = {
  readonly folder: string;
  readonly homeFolder: string;
};

/** What was logged before the file was open is kept up to this many entries. */
const maxWaiting = 200;

/**
 * What kind of error, and where in the code. Not its message: that of a parser quotes what it read, which may be what a
 * person wrote; the message of an own error stands in the code at the first place named.
 */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error ? ` (${String(error.code)})` : '';
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`${error.name}${code}`, ...places].join('\n');
}

/**
 * The log of what the app did, for a support case: words of the app alone, no content, no names of people. Entries
 * wait in memory until `open()`, so that loading the library never stands between the start and the tray. What it
 * cannot write it drops; a log never stops the app.
 */
export class FileLog implements Log {
  readonly #setup: LogSetup;
  #waiting: { readonly level: LogLevel; readonly text: string }[] = [];
  #write: WriteLog | null = null;

  constructor(setup: LogSetup) {
    this.#setup = setup;
  }

  /** Opens the file and writes what has waited. Never rejects. */
  async open(): Promise<void> {
    const { folder } = this.#setup;
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const { openLogFile } = await import('./log-file.ts');
      const write = openLogFile(folder);
      for (const { level, text } of this.#waiting) write(level, text);
      this.#write = write;
      this.#waiting = [];
    } catch {
      // Nowhere to say it: the log itself is what failed.
      this.#write = () => undefined;
    }
  }

  info(message: string): void {
    this.#add('info', message);
  }

  warn(message: string): void {
    this.#add('warn', message);
  }

  error(message: string, error?: unknown): void {
    this.#add('error', error === undefined ? message : `${message}: ${describe(error)}`);
  }

  #add(level: LogLevel, message: string): void {
    const text = withoutPrivatePaths(message, this.#setup.homeFolder);
    if (this.#write !== null) this.#write(level, text);
    else if (this.#waiting.length < maxWaiting) this.#waiting.push({ level, text });
  }
}
