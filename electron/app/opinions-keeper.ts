import type { Trouble } from '../../shared/ipc/contract.ts';
import { noOpinions, type Opinions } from '../../shared/opinions/opinions.ts';
import { opinionsFileOf, readOpinionsFile } from '../../shared/opinions/opinions-file.ts';
import type { JsonFile, Log } from '../ports.ts';

export type OpinionsParts = { readonly file: JsonFile; readonly log: Log };

/** What the person thinks of single exercises: read once, when first asked for, and written at each change. */
export class OpinionsKeeper {
  readonly #parts: OpinionsParts;
  #opinions: Opinions | null = null;
  #isNewer = false;
  #isUnsaved = false;
  #isDamaged = false;

  constructor(parts: OpinionsParts) {
    this.#parts = parts;
  }

  get opinions(): Opinions {
    this.#opinions ??= this.#read();
    return this.#opinions;
  }

  get troubles(): readonly Trouble[] {
    return [
      ...(this.#isDamaged ? (['opinions-damaged'] as const) : []),
      ...(this.#isUnsaved ? (['opinions-not-saved'] as const) : []),
    ];
  }

  /** Holds from now on; what cannot be written holds until the app ends, and is told. */
  change(next: (opinions: Opinions) => Opinions): void {
    const { file, log } = this.#parts;
    this.#opinions = next(this.opinions);
    // The file of a later Unhunch knows more than this one, which must not be lost.
    const writing = this.#isNewer ? null : file.write(opinionsFileOf(this.#opinions));
    this.#isUnsaved = writing === null || writing.is === 'failed';
    if (writing?.is === 'failed') log.error(`What you think of exercises was not saved: ${writing.why}`);
  }

  #read(): Opinions {
    const { file, log } = this.#parts;
    const first = file.read();
    if (first.is === 'damaged') {
      this.#isDamaged = true;
      log.warn(`The file of opinions could not be read (${first.why}) and was put aside.`);
    }
    // With the damaged file out of the way the backup is read, if there is one.
    const reading = first.is === 'damaged' ? file.read() : first;
    if (reading.is !== 'read') return noOpinions;
    const read = readOpinionsFile(reading.content);
    if (read.is === 'unusable') {
      this.#isDamaged = true;
      file.quarantine();
      return noOpinions;
    }
    this.#isNewer = read.is === 'newer';
    return read.opinions;
  }
}
