import { mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compactMonth } from '../../shared/history/compact-month.ts';
import { type HistoryEvent, type HistoryLine, textOfLine } from '../../shared/history/lines.ts';
import type { HistoryCompacting, HistoryReading, HistoryStore, HistoryWriting } from '../ports.ts';
import { appendWhole, type WriteCalls } from './append-whole.ts';
import { removeLeftovers } from './clean-folder.ts';
import { isCompacted, isMonthFile, type Month, monthFileOf, readMonth } from './history-month.ts';
import { errorCode } from './read-json.ts';
import { replaceFile } from './replace-file.ts';

/** Where lines go that cannot be read, under the name of their month. */
const asideFolder = 'aside';

/** Runs of events that belong into one file, in order. */
function byFile(
  events: readonly HistoryEvent[],
): readonly { readonly name: string; readonly events: readonly HistoryEvent[] }[] {
  const runs: { readonly name: string; readonly events: HistoryEvent[] }[] = [];
  for (const event of events) {
    const name = monthFileOf(event.date);
    const last = runs.at(-1);
    if (last?.name === name) last.events.push(event);
    else runs.push({ name, events: [event] });
  }
  return runs;
}

/**
 * `history/2026-11.jsonl`: one line an event, added as it happens; in time the events of a day become one line of
 * totals. Lines that cannot be read are kept in `history/aside/`. Nothing is opened or made before the first call.
 */
export class HistoryFiles implements HistoryStore {
  readonly #folder: string;
  readonly #calls: WriteCalls | undefined;
  /** What this process left at the end of a file: if it is still so long, nothing is torn there. */
  readonly #knownSizes = new Map<string, number>();

  constructor(folder: string, calls?: WriteCalls) {
    this.#folder = folder;
    this.#calls = calls;
  }

  append(events: readonly HistoryEvent[]): HistoryWriting {
    let written = 0;
    try {
      for (const run of byFile(events)) {
        this.#append(run.name, Buffer.from(run.events.map((event) => `${textOfLine(event)}\n`).join('')));
        written += run.events.length;
      }
      return { written, failure: null };
    } catch (error) {
      return { written, failure: errorCode(error) };
    }
  }

  #append(name: string, lines: Uint8Array): void {
    const path = join(this.#folder, name);
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const known = this.#knownSizes.get(name) ?? null;
    this.#knownSizes.delete(name);
    this.#knownSizes.set(name, appendWhole(path, lines, known, this.#calls));
  }

  compact(firstKeptDate: string): HistoryCompacting {
    removeLeftovers(this.#folder);
    const lastName = monthFileOf(firstKeptDate);
    let unreadable = 0;
    let failure: string | null = null;
    for (const name of this.#months().filter((each) => each <= lastName)) {
      try {
        unreadable += this.#compactMonth(name, firstKeptDate);
      } catch (error) {
        failure ??= errorCode(error);
      }
    }
    return { unreadable, failure };
  }

  /** Answers how many lines could not be read. */
  #compactMonth(name: string, firstKeptDate: string): number {
    const path = join(this.#folder, name);
    if (isCompacted(path)) return 0;
    const month = readMonth(path);
    const compacted = compactMonth(month.lines, firstKeptDate);
    if (compacted !== null || month.damaged.length > 0) this.#rewrite(name, month, compacted);
    return month.damaged.length;
  }

  read(from: string | null): HistoryReading {
    const firstDate = from ?? '';
    const lines: HistoryLine[] = [];
    let unreadable = 0;
    for (const name of this.#months().filter((each) => each >= monthFileOf(firstDate))) {
      const month = this.#readMonth(name);
      unreadable += month === null ? 1 : month.damaged.length;
      for (const each of month?.lines ?? [])
        if (each.is === 'known' && each.line.date >= firstDate) lines.push(each.line);
    }
    return { lines, unreadable };
  }

  /** Null for a file that cannot be a month of ours, or may not be read; it stays where it is. */
  #readMonth(name: string): Month | null {
    try {
      const month = readMonth(join(this.#folder, name));
      if (month.damaged.length > 0) this.#tryToRewrite(name, month);
      return month;
    } catch {
      return null;
    }
  }

  #tryToRewrite(name: string, month: Month): void {
    try {
      this.#rewrite(name, month, null);
    } catch {
      // Then the lines stay among the good ones, and are told of again.
    }
  }

  /** Keeps aside what cannot be read, before the file is replaced by one without it. */
  #rewrite(name: string, { lines, damaged }: Month, compacted: readonly string[] | null): void {
    const asideBytes = Buffer.concat(damaged.flatMap((line) => [line, Buffer.from('\n')]));
    if (asideBytes.length > 0) this.#append(join(asideFolder, name), asideBytes);
    const texts = compacted ?? lines.map(({ text }) => text);
    this.#knownSizes.delete(name);
    replaceFile(join(this.#folder, name), texts.map((text) => `${text}\n`).join(''));
  }

  #months(): readonly string[] {
    try {
      return readdirSync(this.#folder).filter(isMonthFile).sort();
    } catch {
      // A folder that is not there yet holds nothing.
      return [];
    }
  }
}
