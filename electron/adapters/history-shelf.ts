import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isComputerName } from '../../shared/history/computer.ts';
import type { HistoryEvent } from '../../shared/history/lines.ts';
import type {
  HistoryArchive,
  HistoryCompacting,
  HistoryMerging,
  HistoryPage,
  HistoryReading,
  HistoryStore,
  HistoryWriting,
} from '../ports.ts';
import type { WriteCalls } from './append-whole.ts';
import { ComputerName } from './computer-name.ts';
import { HistoryFiles } from './history-files.ts';

/** Where the histories of other computers lie, each in a folder of its own. */
const othersFolder = 'from';

export type HistoryShelfSetup = {
  readonly folder: string;
  /** A name that no computer has yet. */
  readonly newName: () => string;
  readonly calls?: WriteCalls;
};

/**
 * `history/`: what was lived here, and in `history/from/NAME/` what was lived on other computers and brought here. They
 * are kept apart because two days of one computer are the same day, and of two computers they add up.
 */
export class HistoryShelf implements HistoryStore, HistoryArchive {
  readonly #folder: string;
  readonly #own: HistoryFiles;
  readonly #name: ComputerName;

  constructor({ folder, newName, calls }: HistoryShelfSetup) {
    this.#folder = folder;
    this.#own = new HistoryFiles(folder, calls);
    this.#name = new ComputerName(folder, newName);
  }

  append(events: readonly HistoryEvent[]): HistoryWriting {
    return this.#own.append(events);
  }

  compact(firstKeptDate: string): HistoryCompacting {
    const all = this.#all().map(({ files }) => files.compact(firstKeptDate));
    return {
      unreadable: all.reduce((sum, { unreadable }) => sum + unreadable, 0),
      failure: all.find(({ failure }) => failure !== null)?.failure ?? null,
    };
  }

  read(from: string | null): HistoryReading {
    const months = [...this.months(from)];
    return {
      lines: months.flatMap(({ lines }) => lines),
      unreadable: months.reduce((sum, { unreadable }) => sum + unreadable, 0),
    };
  }

  *months(from: string | null): Generator<HistoryReading> {
    for (const { files } of this.#all()) yield* files.months(from);
  }

  *pages(): Generator<HistoryPage> {
    for (const { computer, files } of this.#all())
      for (const page of files.pages()) yield { computer: computer ?? this.#name.read(), ...page };
  }

  merge({ computer, month, lines }: HistoryPage): HistoryMerging {
    return this.#of(computer).merge(month, lines);
  }

  #of(computer: string): HistoryFiles {
    if (computer === this.#name.read()) return this.#own;
    if (!isComputerName(computer)) throw new Error('Asked for a computer by a name that is none');
    return new HistoryFiles(join(this.#folder, othersFolder, computer));
  }

  /** The others, and last this computer, whose name is asked for only where it is told: what was lived here is nearest. */
  #all(): readonly { readonly computer: string | null; readonly files: HistoryFiles }[] {
    const others = this.#others().map((computer) => ({
      computer,
      files: new HistoryFiles(join(this.#folder, othersFolder, computer)),
    }));
    return [...others, { computer: null, files: this.#own }];
  }

  #others(): readonly string[] {
    try {
      return readdirSync(join(this.#folder, othersFolder)).filter(isComputerName).sort();
    } catch {
      // Nothing was brought here yet.
      return [];
    }
  }
}
