import { setTimeout as wait } from 'node:timers/promises';
import { inspect } from 'node:util';

export type Deadline = { readonly withinMs?: number; readonly everyMs?: number };

const defaultDeadline = { withinMs: 10_000, everyMs: 150 };

type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown };

async function attempt<T>(read: () => T | Promise<T>): Promise<Attempt<T>> {
  try {
    return { ok: true, value: await read() };
  } catch (error) {
    return { ok: false, error };
  }
}

function describeAttempt(last: Attempt<unknown>): string {
  return last.ok ? inspect(last.value, { depth: 6 }) : `an error: ${inspect(last.error)}`;
}

/**
 * Reads again and again until the value is as wanted, and returns it. A read that throws counts as "not yet".
 * @param what completes the sentence "waited for ..." in the error after the deadline.
 */
export async function eventually<T>(
  what: string,
  read: () => T | Promise<T>,
  isWanted: (value: T) => boolean,
  deadline: Deadline = {},
): Promise<T> {
  const { withinMs, everyMs } = { ...defaultDeadline, ...deadline };
  const startedAt = performance.now();
  for (;;) {
    const last = await attempt(read);
    if (last.ok && isWanted(last.value)) return last.value;
    if (performance.now() - startedAt > withinMs) {
      throw new Error(`waited ${withinMs / 1000} s for ${what}; last seen: ${describeAttempt(last)}`);
    }
    await wait(everyMs);
  }
}

/** Looks on for `forMs` and fails at the first value that is not as wanted: proves that something does not happen. */
export async function throughout<T>(
  what: string,
  read: () => T | Promise<T>,
  isWanted: (value: T) => boolean,
  { forMs, everyMs = 500 }: { readonly forMs: number; readonly everyMs?: number },
): Promise<void> {
  const startedAt = performance.now();
  while (performance.now() - startedAt < forMs) {
    const value = await read();
    if (!isWanted(value)) {
      const afterSeconds = ((performance.now() - startedAt) / 1000).toFixed(1);
      throw new Error(`expected ${what} for ${forMs / 1000} s; after ${afterSeconds} s: ${inspect(value)}`);
    }
    await wait(everyMs);
  }
}

/**
 * Real time as an input, for a machine that is asleep or a process that stands still: nothing can be seen to
 * change there, so there is nothing to poll. Never use it to wait for the app; that is what `eventually` is for.
 */
export async function letTimePass(seconds: number): Promise<void> {
  await wait(seconds * 1000);
}
