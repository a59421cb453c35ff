import { join } from 'node:path';
import { expect, it } from 'vitest';
import { connectToBus } from '../../../../electron/adapters/bus-connection.ts';
import { busAnswerWithinMs } from '../../../../electron/adapters/bus-limit.ts';
import { BusWatch, type ConnectToBus, retryDelaysMs } from '../../../../electron/adapters/bus-watch.ts';
import type { Timer } from '../../../../electron/ports.ts';
import { FakeBus } from '../../../support/fake-bus.ts';
import { FakeTimers } from '../../../support/fake-timers.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { listenToWarnings } from '../../../support/warnings.ts';

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
  const { log, warnings } = listenToWarnings();
  const timer = new ManualTimer();
  const address = `unix:path=${join(temporaryFolder(), 'no-bus')}`;
  const watch = new BusWatch({
    name: 'session',
    address,
    connect: connectToBus,
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
  expect(timer.delaysMs.filter((delayMs) => delayMs !== busAnswerWithinMs)).toEqual(retryDelaysMs);
  expect(timer.isWaiting()).toBe(false);
  expect(warnings.at(-1)).toContain('given up');
});

/** A watch of a bus that is reached as the test says, on timers that the test moves. */
function watchBus(connect: ConnectToBus, connected: () => Promise<void> = async () => undefined) {
  const { log, warnings } = listenToWarnings();
  const timers = new FakeTimers();
  const watch = new BusWatch({
    ...{ name: 'system', address: 'unix:path=/bus', connect, connected },
    ...{ lost: () => undefined, timer: timers, log },
  });
  return { watch, timers, warnings };
}

it('gives up a bus that takes the connection and says nothing, and tries again', async () => {
  const given: AbortSignal[] = [];
  const { watch, timers, warnings } = watchBus((_address, _ended, givenUp) => {
    given.push(givenUp);
    return new Promise(() => undefined);
  });
  const started = watch.start();
  timers.pass(busAnswerWithinMs);
  await started;
  expect(given.map(({ aborted }) => aborted)).toEqual([true]);
  expect(warnings[0]).toContain('the bus does not answer');
  expect(timers.waiting).toBe(1);
});

it('tries once, not twice, after a loss in the middle of being set up', async () => {
  let lose: (why: string) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const { watch, timers, warnings } = watchBus(
    async (_address, ended) => {
      lose = ended;
      return new FakeBus();
    },
    () =>
      new Promise((_resolve, reject) => {
        fail = reject;
      }),
  );
  const started = watch.start();
  await expect.poll(() => timers.waiting).toBe(0);
  await Promise.resolve();
  lose('the bus closed the connection');
  fail(new Error('AddMatch was not answered'));
  await started;
  expect(warnings).toHaveLength(1);
  expect(timers.waiting).toBe(1);
});
