import { readFileSync } from 'node:fs';
import { uptime } from 'node:os';
import type { Clock, ClockReading } from '../ports.ts';

/** Where a clock reads from; each is a plain function, so that a test can step it. */
export type ClockSources = {
  /** Seconds since boot on a clock that goes on while the machine sleeps. */
  readonly uptimeSeconds: () => number;
  readonly wallMs: () => number;
  readonly timeZone: () => string;
  readonly bootId: () => string | null;
};

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Node's `os.uptime()` goes on during sleep on every system, which neither `performance.now()` nor
 * `process.hrtime()` does on Linux. What it reads (libuv's `uv_uptime`):
 * - Linux: `/proc/uptime`, the boot clock (`CLOCK_BOOTTIME`), in steps of 10 ms; sleep counts (proc(5), time_namespaces(7)).
 * - Windows: `GetTickCount64`, in steps of 10-16 ms; sleep and hibernation count (Microsoft's page of that function).
 *   A fast start-up continues the count of the session before it.
 * - macOS: the wall clock less `kern.boottime`, in whole seconds; sleep counts. When the wall clock is set, the
 *   kernel moves `kern.boottime` along, which leaves the difference as it was (XNU, `osfmk/kern/clock.c`). Read
 *   between those two changes it could show the step for an instant; backwards is caught here, forwards is not.
 *
 * `offsetDays`: how far ahead the calendar is; a test build alone can be told so.
 */
export const systemClockSources = (platform: NodeJS.Platform, offsetDays = 0): ClockSources => ({
  uptimeSeconds: uptime,
  wallMs: () => Date.now() + offsetDays * dayMs,
  timeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  bootId: platform === 'linux' ? readLinuxBootId : () => null,
});

/** A random name the kernel draws at each boot (random(4)). macOS and Windows have none that is as cheap to read. */
function readLinuxBootId(): string | null {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return null;
  }
}

export class SystemClock implements Clock {
  readonly #sources: ClockSources;
  #latestMs = 0;
  #bootId: { readonly value: string | null } | null = null;

  constructor(sources: ClockSources) {
    this.#sources = sources;
  }

  /** Whole milliseconds that never run backwards, whatever the source does. */
  read(): ClockReading {
    const uptimeMs = Math.round(this.#sources.uptimeSeconds() * 1000);
    this.#latestMs = Math.max(this.#latestMs, uptimeMs);
    return {
      monotonicMs: this.#latestMs,
      wallMs: this.#sources.wallMs(),
      timeZone: this.#sources.timeZone(),
    };
  }

  bootId(): string | null {
    this.#bootId ??= { value: this.#sources.bootId() };
    return this.#bootId.value;
  }
}
