import type { Trouble } from '../../shared/ipc/snapshots.ts';
import { nothingKept, type OwnKept, ownFileOf, readOwnFile } from '../../shared/packs/own-file.ts';
import type { JsonFile, Log } from '../ports.ts';

export type OwnKeeperParts = { readonly file: JsonFile; readonly log: Log };

/** The file, and the backup that comes into its place when it was put aside. */
const copies = 2;

/** What the person entered by hand: read once, when first asked for, and written at each change. */
export class OwnKeeper {
  readonly #parts: OwnKeeperParts;
  #kept: OwnKept | null = null;
  #isNewer = false;
  #isUnsaved = false;
  #isDamaged = false;

  constructor(parts: OwnKeeperParts) {
    this.#parts = parts;
  }

  get kept(): OwnKept {
    this.#kept ??= this.#read();
    return this.#kept;
  }

  /** The file of a later Unhunch knows more than this one, and is left to it. */
  get isReadOnly(): boolean {
    this.#kept ??= this.#read();
    return this.#isNewer;
  }

  get troubles(): readonly Trouble[] {
    return [
      ...(this.#isDamaged ? (['own-damaged'] as const) : []),
      ...(this.#isNewer ? (['own-newer'] as const) : []),
      ...(this.#isUnsaved ? (['own-not-saved'] as const) : []),
    ];
  }

  /** Holds from now on; what cannot be written holds until the app ends, and is told. False where it is read-only. */
  change(next: (kept: OwnKept) => OwnKept): boolean {
    if (this.isReadOnly) return false;
    const { file, log } = this.#parts;
    this.#kept = next(this.kept);
    const writing = file.write(ownFileOf(this.#kept));
    this.#isUnsaved = writing.is === 'failed';
    if (writing.is === 'failed') log.error(`Own exercises were not saved: ${writing.why}`);
    return true;
  }

  #read(): OwnKept {
    const { file, log } = this.#parts;
    for (let copy = 0; copy < copies; copy += 1) {
      const reading = file.read();
      if (reading.is === 'absent') break;
      const read = reading.is === 'read' ? readOwnFile(reading.content) : null;
      if (read !== null && read.is !== 'unusable') {
        this.#isNewer = read.is === 'newer';
        return read.kept;
      }
      if (reading.is === 'read') file.quarantine();
      this.#isDamaged = true;
      log.warn('The file of own exercises could not be read and was put aside.');
    }
    return nothingKept;
  }
}
