import type { FileReading, JsonFile, Log } from '../ports.ts';

export type DocumentReading<T> =
  | { readonly is: 'usable'; readonly value: T }
  /** Of a later version: shown as far as it can be read, and never written over. */
  | { readonly is: 'newer'; readonly value: T }
  | { readonly is: 'unusable' };

export type DocumentParts<T> = {
  readonly file: JsonFile;
  readonly log: Log;
  /** What the file holds, as the log calls it. */
  readonly name: string;
  /** What there is before anything was ever kept. */
  readonly empty: T;
  readonly parse: (content: unknown) => DocumentReading<T>;
  readonly contentOf: (value: T) => object;
};

/** Something small that a person says, in a file of its own: read once, when first asked for, written at each change. */
export class KeptDocument<T> {
  readonly #parts: DocumentParts<T>;
  #held: { readonly value: T } | null = null;
  #isNewer = false;
  #isUnsaved = false;
  #isDamaged = false;

  constructor(parts: DocumentParts<T>) {
    this.#parts = parts;
  }

  get value(): T {
    this.#held ??= { value: this.#read() };
    return this.#held.value;
  }

  get isDamaged(): boolean {
    return this.#isDamaged;
  }

  get isUnsaved(): boolean {
    return this.#isUnsaved;
  }

  /** Holds from now on; what cannot be written holds until the app ends. */
  change(next: (value: T) => T): void {
    const { file, log, name, contentOf } = this.#parts;
    const value = next(this.value);
    this.#held = { value };
    // The file of a later Unhunch knows more than this one, which must not be lost.
    const writing = this.#isNewer ? null : file.write(contentOf(value));
    this.#isUnsaved = writing === null || writing.is === 'failed';
    if (writing?.is === 'failed') log.error(`${name} could not be saved: ${writing.why}`);
  }

  #read(): T {
    const { file, empty, parse } = this.#parts;
    const reading = this.#readPastDamage();
    if (reading.is !== 'read') return empty;
    const read = parse(reading.content);
    if (read.is === 'unusable') {
      this.#isDamaged = true;
      file.quarantine();
      return empty;
    }
    this.#isNewer = read.is === 'newer';
    return read.value;
  }

  /** With a damaged file out of the way the backup is read, if there is one. */
  #readPastDamage(): FileReading {
    const { file, log, name } = this.#parts;
    const first = file.read();
    if (first.is !== 'damaged') return first;
    this.#isDamaged = true;
    log.warn(`The file of ${name} could not be read (${first.why}) and was put aside.`);
    return file.read();
  }
}
