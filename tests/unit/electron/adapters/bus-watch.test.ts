import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BusWatch, retryDelaysMs } from '../../../../electron/adapters/bus-watch.ts';
import type { Log, Timer } from '../../../../electron/ports.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

/** Keeps what was scheduled until the test lets it come. */
class ManualTimer implements Timer {
  readonly delaysMs: number[] = [];
  #next: (() => void) | null = null;

  schedule(delayMs: number, callback: () => void): () => void {
    this.delaysMs.push(delayMs);
    this.#next = callback;
    return () => {
      if (this.#next === callback) this.#next = null;
    };
  }

  isWaiting(): boolean {
    return this.#next !== null;
  }

  elapse(): void {
    const next = this.#next;
    this.#next = null;
    next?.();
  }
}

function watchMissingBus() {
  const warnings: string[] = [];
  const log: Log = {
    info: () => undefined,
    warn: (message) => warnings.push(message),
    error: () => undefined,
  };
  const timer = new ManualTimer();
  const address = `unix:path=${join(temporaryFolder(), 'no-bus')}`;
  const watch = new BusWatch({
    name: 'session',
    address,
    connected: async () => undefined,
    lost: () => undefined,
    timer,
    log,
  });
  return { watch, timer, warnings };
}

it('tries a bus that is not there a few times, ever later, and then gives up', async () => {
  const { watch, timer, warnings } = watchMissingBus();
  await watch.start();
  for (let attempt = 1; attempt <= retryDelaysMs.length; attempt += 1) {
    timer.elapse();
    await expect.poll(() => warnings.length).toBe(attempt + 1);
  }
  expect(timer.delaysMs).toEqual(retryDelaysMs);
  expect(timer.isWaiting()).toBe(false);
  expect(warnings.at(-1)).toContain('given up');
});

it('tries no more once it was stopped', async () => {
  const { watch, timer } = watchMissingBus();
  await watch.start();
  watch.stop();
  expect(timer.isWaiting()).toBe(false);
});
