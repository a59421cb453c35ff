import { type KeptFile, readKept } from './read-kept.ts';

export type DocumentReading<T> =
  | { readonly is: 'usable'; readonly value: T }
  /** Of a later version: shown as far as it can be read, and never written over. */
  | { readonly is: 'newer'; readonly value: T }
  | { readonly is: 'unusable' };

/** What became of a change on the disk; `read-only`: the file is left to the later Unhunch that wrote it. */
export type Change = 'saved' | 'unsaved' | 'read-only';

export type DocumentParts<T> = KeptFile & {
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

  /** The file of a later Unhunch knows more than this one, and is left to it. */
  get isReadOnly(): boolean {
    this.#held ??= { value: this.#read() };
    return this.#isNewer;
  }

  /** As `isReadOnly`, as far as the file was read: nothing is read for it. */
  get isNewer(): boolean {
    return this.#isNewer;
  }

  get isDamaged(): boolean {
    return this.#isDamaged;
  }

  get isUnsaved(): boolean {
    return this.#isUnsaved;
  }

  /** Holds from now on; what cannot be written holds until the app ends. */
  change(next: (value: T) => T): Change {
    const { file, log, name, contentOf } = this.#parts;
    const value = next(this.value);
    this.#held = { value };
    const writing = this.#isNewer ? null : file.write(contentOf(value));
    this.#isUnsaved = writing === null || writing.is === 'failed';
    if (writing === null) return 'read-only';
    if (writing.is === 'failed') log.error(`The file of ${name} could not be saved: ${writing.why}`);
    return writing.is === 'failed' ? 'unsaved' : 'saved';
  }

  #read(): T {
    const { empty, parse } = this.#parts;
    const { found, isDamaged } = readKept(this.#parts, (content) => {
      const read = parse(content);
      return read.is === 'unusable' ? null : read;
    });
    this.#isDamaged = isDamaged;
    this.#isNewer = found?.is === 'newer';
    return found === null ? empty : found.value;
  }
}
