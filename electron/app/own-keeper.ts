import type { Trouble } from '../../shared/ipc/snapshots.ts';
import { nothingKept, type OwnKept, ownFileOf, readOwnFile } from '../../shared/packs/own-file.ts';
import type { JsonFile, Log } from '../ports.ts';
import { type Change, KeptDocument } from './kept-document.ts';

export type OwnKeeperParts = { readonly file: JsonFile; readonly log: Log };

/** What the person entered by hand. */
export class OwnKeeper {
  readonly #document: KeptDocument<OwnKept>;

  constructor({ file, log }: OwnKeeperParts) {
    this.#document = new KeptDocument({
      ...{ file, log, name: 'own exercises', empty: nothingKept, contentOf: ownFileOf },
      parse: (content) => {
        const read = readOwnFile(content);
        return read.is === 'unusable' ? read : { is: read.is, value: read.kept };
      },
    });
  }

  get kept(): OwnKept {
    return this.#document.value;
  }

  get isReadOnly(): boolean {
    return this.#document.isReadOnly;
  }

  get troubles(): readonly Trouble[] {
    return [
      ...(this.#document.isDamaged ? (['own-damaged'] as const) : []),
      ...(this.#document.isNewer ? (['own-newer'] as const) : []),
      ...(this.#document.isUnsaved ? (['own-not-saved'] as const) : []),
    ];
  }

  /** Holds from now on; what cannot be written holds until the app ends, and is told. Nothing changes where it is read-only. */
  change(next: (kept: OwnKept) => OwnKept): Change {
    return this.isReadOnly ? 'read-only' : this.#document.change(next);
  }
}
