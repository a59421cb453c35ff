import { mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compactMonth } from '../../shared/history/compact-month.ts';
import { type HistoryEvent, type HistoryLine, textOfLine } from '../../shared/history/lines.ts';
import { mergeMonth } from '../../shared/history/merge-month.ts';
import type { UsableLine } from '../../shared/history/parse-line.ts';
import type { HistoryCompacting, HistoryMerging, HistoryReading, HistoryWriting } from '../ports.ts';
import { appendWhole, type WriteCalls } from './append-whole.ts';
import { removeLeftovers } from './clean-folder.ts';
import {
  fileOfMonth,
  isCompacted,
  isMonthFile,
  type Month,
  maxMonthBytes,
  monthFileOf,
  monthOfFile,
  readMonth,
  readMonthIfThere,
} from './history-month.ts';
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

const textOfMonth = (texts: readonly string[]): string => texts.map((text) => `${text}\n`).join('');

/**
 * The history of one computer. `history/2026-11.jsonl`: one line an event, added as it happens; in time the events of
 * a day become one line of totals. Lines that cannot be read are kept in `history/aside/`. Nothing is opened or made
 * before the first call.
 */
export class HistoryFiles {
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
    const months = [...this.months(from)];
    return {
      lines: months.flatMap(({ lines }) => lines),
      unreadable: months.reduce((sum, { unreadable }) => sum + unreadable, 0),
    };
  }

  /** Each month is read whole when it is asked for. */
  *months(from: string | null): Generator<HistoryReading> {
    const firstDate = from ?? '';
    for (const name of this.#months().filter((each) => each >= monthFileOf(firstDate))) {
      const month = this.#readMonth(name);
      const lines: HistoryLine[] = [];
      for (const each of month?.lines ?? [])
        if (each.is === 'known' && each.line.date >= firstDate) lines.push(each.line);
      yield { lines, unreadable: month?.damaged.length ?? 1 };
    }
  }

  /** The lines of every month as they are, `2026-11` first. */
  *pages(): Generator<{ readonly month: string; readonly lines: readonly UsableLine[] }> {
    for (const name of this.#months()) {
      const lines = this.#readMonth(name)?.lines ?? [];
      if (lines.length > 0) yield { month: monthOfFile(name), lines };
    }
  }

  /** Adds what of a month is not here yet. */
  merge(month: string, lines: readonly UsableLine[]): HistoryMerging {
    const name = fileOfMonth(month);
    try {
      const here = readMonthIfThere(join(this.#folder, name));
      const texts = mergeMonth(here.lines, lines);
      if (texts === null) return { added: 0, failure: null };
      // A larger file would not be read again.
      if (Buffer.byteLength(textOfMonth(texts)) > maxMonthBytes) return { added: 0, failure: 'too much' };
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      this.#rewrite(name, here, texts);
      return { added: texts.length - here.lines.length, failure: null };
    } catch (error) {
      return { added: 0, failure: errorCode(error) };
    }
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
    replaceFile(join(this.#folder, name), textOfMonth(texts));
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
