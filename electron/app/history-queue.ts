import type { HistoryEvent } from '../../shared/history/lines.ts';
import type { HistoryStore, Log } from '../ports.ts';

/** More than a week of events, in about half a megabyte: what a disk that stays full may cost in memory. */
export const mostWaiting = 2000;

/** How long a disk that refused is left alone. */
const retryMs = 30_000;

/** What is to be written: kept while the disk refuses, the oldest given up when there is no end to it. */
export class HistoryQueue {
  readonly #store: HistoryStore;
  readonly #log: Log;
  #waiting: readonly HistoryEvent[] = [];
  #lost = 0;
  #refusedAtMs: number | null = null;

  constructor(store: HistoryStore, log: Log) {
    this.#store = store;
    this.#log = log;
  }

  get hasFailed(): boolean {
    return this.#refusedAtMs !== null;
  }

  /** Not on disk yet. */
  get waiting(): readonly HistoryEvent[] {
    return this.#waiting;
  }

  add(events: readonly HistoryEvent[]): void {
    if (events.length === 0) return;
    const all = [...this.#waiting, ...events];
    this.#waiting = all.slice(-mostWaiting);
    this.#lost += all.length - this.#waiting.length;
  }

  /** True when something was written. */
  write(nowMs: number): boolean {
    if (this.#refusedAtMs !== null && nowMs - this.#refusedAtMs < retryMs) return false;
    return this.writeNow(nowMs);
  }

  /** Tries at once, as at the end of a run. */
  writeNow(nowMs: number): boolean {
    if (this.#waiting.length === 0) return false;
    const { written, failure } = this.#store.append(this.#waiting);
    this.#waiting = this.#waiting.slice(written);
    this.#note(failure, nowMs);
    return written > 0;
  }

  #note(failure: string | null, nowMs: number): void {
    const wasRefused = this.hasFailed;
    this.#refusedAtMs = failure === null ? null : nowMs;
    if (failure !== null && !wasRefused) this.#log.error(`The history could not be written: ${failure}`);
    if (failure !== null || !wasRefused) return;
    this.#log.info(`The history is written again; ${this.#lost} events were given up meanwhile.`);
    this.#lost = 0;
  }
}
