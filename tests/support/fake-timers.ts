import type { Timer, Unsubscribe } from '../../electron/ports.ts';

type Pending = { readonly dueMs: number; readonly callback: () => void };

/** Any number of timers, on a clock that a test moves. */
export class FakeTimers implements Timer {
  #nowMs = 0;
  #pending: readonly Pending[] = [];

  get waiting(): number {
    return this.#pending.length;
  }

  schedule(delayMs: number, callback: () => void): Unsubscribe {
    const pending = { dueMs: this.#nowMs + delayMs, callback };
    this.#pending = [...this.#pending, pending];
    return () => {
      this.#pending = this.#pending.filter((each) => each !== pending);
    };
  }

  pass(ms: number): void {
    this.#nowMs += ms;
    const due = this.#pending.filter(({ dueMs }) => dueMs <= this.#nowMs);
    this.#pending = this.#pending.filter(({ dueMs }) => dueMs > this.#nowMs);
    for (const { callback } of due) callback();
  }
}
