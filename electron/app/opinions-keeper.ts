import type { Trouble } from '../../shared/ipc/snapshots.ts';
import { noOpinions, type Opinions } from '../../shared/opinions/opinions.ts';
import { opinionsFileOf, readOpinionsFile } from '../../shared/opinions/opinions-file.ts';
import type { JsonFile, Log } from '../ports.ts';
import { type Change, KeptDocument } from './kept-document.ts';

export type OpinionsParts = { readonly file: JsonFile; readonly log: Log };

/** What the person thinks of single exercises. */
export class OpinionsKeeper {
  readonly #document: KeptDocument<Opinions>;

  constructor({ file, log }: OpinionsParts) {
    this.#document = new KeptDocument({
      ...{ file, log, name: 'opinions', empty: noOpinions, contentOf: opinionsFileOf },
      parse: (content) => {
        const read = readOpinionsFile(content);
        return read.is === 'unusable' ? read : { is: read.is, value: read.opinions };
      },
    });
  }

  get opinions(): Opinions {
    return this.#document.value;
  }

  get isReadOnly(): boolean {
    return this.#document.isReadOnly;
  }

  get troubles(): readonly Trouble[] {
    return [
      ...(this.#document.isDamaged ? (['opinions-damaged'] as const) : []),
      ...(this.#document.isUnsaved ? (['opinions-not-saved'] as const) : []),
    ];
  }

  /** Holds from now on; what cannot be written holds until the app ends, and is told. */
  change(next: (opinions: Opinions) => Opinions): Change {
    return this.#document.change(next);
  }
}
