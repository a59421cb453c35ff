import { dateBefore, stampOf } from '../../shared/calendar/local-stamp.ts';
import type { HistoryAccount } from '../../shared/history/account.ts';
import { foldLines } from '../../shared/history/fold-lines.ts';
import { gradedStrength } from '../../shared/history/graded-strength.ts';
import type { HistoryEvent, HistoryLine } from '../../shared/history/lines.ts';
import { loggedWalk } from '../../shared/history/logged-walk.ts';
import type { Look } from '../../shared/history/look.ts';
import type { Recording } from '../../shared/history/recording.ts';
import type { Trouble } from '../../shared/ipc/snapshots.ts';
import type { Grade } from '../../shared/opinions/opinions.ts';
import type { Routine } from '../../shared/routines/programme.ts';
import type { ClockReading, HistoryReading, HistoryStore, Log } from '../ports.ts';
import { HistoryQueue, mostWaiting } from './history-queue.ts';
import { HistoryRecorder } from './history-recorder.ts';

export type HistoryParts = {
  readonly store: HistoryStore;
  /** The setting `historyDays`. */
  readonly keptDays: () => number;
  /** What was under way when the session was saved. */
  readonly recording: Recording;
  /** What the break consists of that runs. */
  readonly routine: () => Routine | null;
  /** Lets whatever waits have its turn, and goes on after it. */
  readonly giveWay: () => Promise<void>;
  readonly log: Log;
};

/** So often the whole of it is read again because something was written meanwhile. */
const mostReadings = 3;

const isEvent = (line: HistoryLine): line is HistoryEvent => line.is !== 'day';

/** A month of one computer, with its days added up. */
type FoldedMonth = HistoryAccount;

/** What the product remembers of what was done: recorded as it happens, written when there is a disk to write to. */
export class History {
  readonly #parts: HistoryParts;
  readonly #recorder: HistoryRecorder;
  readonly #queue: HistoryQueue;
  /** Under way in the session as it was saved last: after a kill they would come again. */
  #unsaved: readonly HistoryEvent[] = [];
  #isOpen = false;
  #isDamaged = false;
  /** How often the store was written to. */
  #writes = 0;
  #compacted: { readonly on: string; readonly keptDays: number } | null = null;

  constructor(parts: HistoryParts) {
    this.#parts = parts;
    this.#recorder = new HistoryRecorder(parts.recording, parts.routine);
    this.#queue = new HistoryQueue(parts.store, parts.log);
  }

  get recording(): Recording {
    return this.#recorder.recording;
  }

  get troubles(): readonly Trouble[] {
    return [
      ...(this.#queue.hasFailed ? (['history-not-saved'] as const) : []),
      ...(this.#isDamaged ? (['history-damaged'] as const) : []),
    ];
  }

  /** Follows the engine. Nothing is written here: what was decided is saved and shown first. */
  take(look: Look): void {
    this.#unsaved = [...this.#unsaved, ...this.#recorder.take(look)].slice(-mostWaiting);
  }

  /** The session was saved with `recording` as it is: what has become history up to here happens once. */
  markSaved(): void {
    this.#queue.add(this.#unsaved);
    this.#unsaved = [];
  }

  /** Begins to write. To be called when the tray is up: the files of the past are looked through. */
  open(now: ClockReading): void {
    this.#isOpen = true;
    this.#compactWhenDue(now);
    this.write(now);
  }

  /** Notes a walk of so long that ended just now, away from the computer; it is not known what the ledger held. */
  logWalk(minutes: number, now: ClockReading): void {
    this.#queue.add([loggedWalk(minutes, now)]);
    this.write(now);
  }

  /** Notes how a strength session felt. */
  logGrade(exercises: readonly string[], grade: Grade, now: ClockReading): void {
    this.#queue.add([gradedStrength(exercises, grade, now)]);
    this.write(now);
  }

  /** Writes what has become history, if anything has. */
  write(now: ClockReading): void {
    if (!this.#isOpen || !this.#queue.write(now.monotonicMs)) return;
    this.#writes += 1;
    this.#compactWhenDue(now);
  }

  /**
   * The end of the run: what waits is written whatever went before, also what happened since the session was saved last.
   * Where it could not be saved, the next run may tell one stretch again; without this a whole day could be lost.
   */
  close(now: ClockReading): void {
    this.markSaved();
    this.#queue.writeNow(now.monotonicMs);
  }

  /** What there is of a date and those after it, at once: for a few days. */
  read(from: string | null): HistoryAccount {
    return this.#accountOf([this.#folded(this.#parts.store.read(from))], from);
  }

  /**
   * The same, a month at a time: for a page that asks for years. What is written meanwhile could be counted twice or
   * not at all, so that it is then read again.
   */
  async readGently(from: string | null): Promise<HistoryAccount> {
    const { store, giveWay } = this.#parts;
    for (let reading = 0; reading < mostReadings; reading += 1) {
      const writesBefore = this.#writes;
      const months: FoldedMonth[] = [];
      for (const month of store.months(from)) {
        months.push(this.#folded(month));
        await giveWay();
      }
      if (this.#writes === writesBefore) return this.#accountOf(months, from);
    }
    return this.read(from);
  }

  /** Somebody else has written to the store: what is older than it is to be is summed up at once. */
  changed(now: ClockReading): void {
    this.#compacted = null;
    this.#compactWhenDue(now);
  }

  #folded({ lines, unreadable }: HistoryReading): FoldedMonth {
    this.#noteDamage(unreadable);
    return { days: foldLines(lines), events: lines.filter(isEvent) };
  }

  #accountOf(months: readonly FoldedMonth[], from: string | null): HistoryAccount {
    const waiting = [...this.#queue.waiting, ...this.#unsaved, ...this.#recorder.underWay];
    const unwritten = waiting.filter(({ date }) => from === null || date >= from);
    const days = months.flatMap((month) => month.days.map((day) => ({ is: 'day', ...day }) as const));
    return {
      days: foldLines([...days, ...unwritten]),
      events: [...months.flatMap(({ events }) => events), ...unwritten],
    };
  }

  /** Once a day, and when less is to be kept than before. */
  #compactWhenDue(now: ClockReading): void {
    const on = stampOf(now.wallMs, now.timeZone).date;
    const keptDays = this.#parts.keptDays();
    const last = this.#compacted;
    if (last?.on === on && keptDays >= last.keptDays) return;
    this.#compacted = { on, keptDays };
    this.#writes += 1;
    const { unreadable, failure } = this.#parts.store.compact(dateBefore(on, keptDays));
    this.#noteDamage(unreadable);
    if (failure !== null) this.#parts.log.warn(`The history could not be compacted: ${failure}`);
  }

  #noteDamage(unreadable: number): void {
    if (unreadable === 0) return;
    this.#isDamaged = true;
    this.#parts.log.warn(`${unreadable} parts of the history could not be read and were left out.`);
  }
}
