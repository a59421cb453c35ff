import type { Trouble } from '../../shared/ipc/snapshots.ts';
import { readKeptPack } from '../../shared/packs/kept-pack.ts';
import type { Pack } from '../../shared/packs/pack.ts';
import type { Log, PackFiles } from '../ports.ts';

export type PackKeeperParts = { readonly files: PackFiles; readonly log: Log };

/** The packs that were taken in: read once, when first asked for. What cannot be written was not taken in. */
export class PackKeeper {
  readonly #parts: PackKeeperParts;
  #packs: readonly Pack[] | null = null;
  #isDamaged = false;
  /** Ids of files that a later Unhunch has written. */
  readonly #newer = new Set<string>();

  constructor(parts: PackKeeperParts) {
    this.#parts = parts;
  }

  /** By name. */
  get packs(): readonly Pack[] {
    this.#packs ??= this.#readAll();
    return this.#packs;
  }

  get troubles(): readonly Trouble[] {
    return [
      ...(this.#isDamaged ? (['pack-damaged'] as const) : []),
      ...(this.#newer.size > 0 ? (['own-newer'] as const) : []),
    ];
  }

  /** A later Unhunch has written the pack of this id, which is left to it. */
  isReadOnly(id: string): boolean {
    this.#packs ??= this.#readAll();
    return this.#newer.has(id);
  }

  /** Takes a pack in, in the place of one of the same id; false where it could not be kept. */
  take(pack: Pack): boolean {
    if (this.isReadOnly(pack.id)) return false;
    const others = this.packs.filter(({ id }) => id !== pack.id);
    const writing = this.#parts.files.file(pack.id).write(pack);
    if (writing.is === 'failed') {
      this.#parts.log.error(`A routine pack was not saved: ${writing.why}`);
      return false;
    }
    this.#packs = inOrder([...others, pack]);
    return true;
  }

  /** False where it is still there. */
  remove(id: string): boolean {
    const writing = this.#parts.files.remove(id);
    if (writing.is === 'failed') {
      this.#parts.log.error(`A routine pack was not removed: ${writing.why}`);
      return false;
    }
    this.#packs = this.packs.filter((pack) => pack.id !== id);
    return true;
  }

  #readAll(): readonly Pack[] {
    const { files } = this.#parts;
    return inOrder(files.ids().flatMap((id) => this.#read(id) ?? []));
  }

  #read(id: string): Pack | null {
    const file = this.#parts.files.file(id);
    const reading = file.read();
    if (reading.is === 'absent') return null;
    const read = reading.is === 'read' ? readKeptPack(reading.content) : null;
    if (read?.is === 'newer') {
      this.#newer.add(id);
      return null;
    }
    // A pack under another name than its own was not put there by the app.
    if (read?.is === 'usable' && read.pack.id === id) return read.pack;
    if (reading.is === 'read') file.quarantine();
    this.#isDamaged = true;
    this.#parts.log.warn('A routine pack could not be read and was put aside.');
    return null;
  }
}

const inOrder = (packs: readonly Pack[]): readonly Pack[] =>
  packs.toSorted((one, other) => one.name.localeCompare(other.name) || one.id.localeCompare(other.id));
