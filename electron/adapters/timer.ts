import type { Timer, Unsubscribe } from '../ports.ts';

/** Above this `setTimeout` fires at once (its delay is a signed 32-bit number of milliseconds). */
const longestDelayMs = 2 ** 31 - 1;

export class SystemTimer implements Timer {
  schedule(delayMs: number, callback: () => void): Unsubscribe {
    const handle = setTimeout(callback, Math.min(Math.max(0, delayMs), longestDelayMs));
    return () => clearTimeout(handle);
  }
}
