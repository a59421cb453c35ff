import type { JsonFile, Log } from '../ports.ts';

export type KeptFile = {
  readonly file: JsonFile;
  readonly log: Log;
  /** What the file holds, as the log calls it. */
  readonly name: string;
};

export type KeptReading<T> = {
  /** Null where nothing usable was ever kept. */
  readonly found: T | null;
  /** Something that could not be used was put aside on the way. */
  readonly isDamaged: boolean;
};

/** The file, and the backup that comes into its place when it was put aside. */
const copies = 2;

/**
 * Reads a file, and its backup where the file is of no use: no JSON, or JSON that is not what it should be, for which
 * `parse` answers null.
 */
export function readKept<T>(
  { file, log, name }: KeptFile,
  parse: (content: unknown) => T | null,
): KeptReading<T> {
  let isDamaged = false;
  for (let copy = 0; copy < copies; copy += 1) {
    const reading = file.read();
    if (reading.is === 'absent') break;
    const found = reading.is === 'read' ? parse(reading.content) : null;
    if (found !== null) return { found, isDamaged };
    if (reading.is === 'read') file.quarantine();
    isDamaged = true;
    const why = reading.is === 'damaged' ? reading.why : 'it holds something else';
    log.warn(`The file of ${name} could not be used (${why}) and was put aside.`);
  }
  return { found: null, isDamaged };
}
