import { dateBefore, stampOf } from '../../shared/calendar/local-stamp.ts';
import type { HistoryAccount } from '../../shared/history/account.ts';
import { foldLines } from '../../shared/history/fold-lines.ts';
import type { HistoryEvent, HistoryLine } from '../../shared/history/lines.ts';
import { loggedWalk } from '../../shared/history/logged-walk.ts';
import type { Look } from '../../shared/history/look.ts';
import type { Recording } from '../../shared/history/recording.ts';
import type { Trouble } from '../../shared/ipc/contract.ts';
import type { Routine } from '../../shared/routines/programme.ts';
import type { ClockReading, HistoryStore, Log } from '../ports.ts';
import { HistoryQueue } from './history-queue.ts';
import { HistoryRecorder } from './history-recorder.ts';

export type HistoryParts = {
  readonly store: HistoryStore;
  /** The setting `historyDays`. */
  readonly keptDays: () => number;
  /** What was under way when the session was saved. */
  readonly recording: Recording;
  /** What the break consists of that runs. */
  readonly routine: () => Routine | null;
  readonly log: Log;
};

const isEvent = (line: HistoryLine): line is HistoryEvent => line.is !== 'day';

/** What the product remembers of what was done: recorded as it happens, written when there is a disk to write to. */
export class History {
  readonly #parts: HistoryParts;
  readonly #recorder: HistoryRecorder;
  readonly #queue: HistoryQueue;
  /** Under way in the session as it was saved last: after a kill they would come again. */
  #unsaved: readonly HistoryEvent[] = [];
  #isOpen = false;
  #isDamaged = false;
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
    this.#unsaved = [...this.#unsaved, ...this.#recorder.take(look)];
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

  /** Writes what has become history, if anything has. */
  write(now: ClockReading): void {
    if (this.#isOpen && this.#queue.write(now.monotonicMs)) this.#compactWhenDue(now);
  }

  /** The end of the run: what waits is written whatever went before. */
  close(now: ClockReading): void {
    this.#queue.writeNow(now.monotonicMs);
  }

  /** What there is of a date and those after it, or all there is. For a page that asks, never on a timer. */
  read(from: string | null): HistoryAccount {
    const { lines, unreadable } = this.#parts.store.read(from);
    this.#noteDamage(unreadable);
    const unwritten = [...this.#queue.waiting, ...this.#unsaved, ...this.#recorder.underWay];
    const all = [...lines, ...unwritten.filter(({ date }) => from === null || date >= from)];
    return { days: foldLines(all), events: all.filter(isEvent) };
  }

  /** Once a day, and when less is to be kept than before. */
  #compactWhenDue(now: ClockReading): void {
    const on = stampOf(now.wallMs, now.timeZone).date;
    const keptDays = this.#parts.keptDays();
    const last = this.#compacted;
    if (last?.on === on && keptDays >= last.keptDays) return;
    this.#compacted = { on, keptDays };
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
