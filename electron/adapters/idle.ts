import type { IdleReading, IdleSource } from '../ports.ts';
import { type IdleTrust, initialIdleTrust, judgeIdle } from './idle-trust.ts';

/** The part of Electron's `powerMonitor` that is used. */
export interface IdleTimePort {
  /** Whole seconds since the last input; only after the app is ready. */
  getSystemIdleTime(): number;
}

/** Asks the system and says so when the answer cannot be believed. Asking is cheap and starts no process. */
export class SystemIdle implements IdleSource {
  readonly #port: IdleTimePort;
  readonly #uptimeMs: () => number;
  #trust: IdleTrust = initialIdleTrust;

  constructor(port: IdleTimePort, uptimeMs: () => number) {
    this.#port = port;
    this.#uptimeMs = uptimeMs;
  }

  read(): IdleReading {
    const judged = judgeIdle(this.#trust, {
      idleSeconds: this.#ask(),
      uptimeMs: this.#uptimeMs(),
    });
    this.#trust = judged.trust;
    return judged.reading;
  }

  /** A call that throws is an answer too: the reading then says that it failed. */
  #ask(): number | null {
    try {
      return this.#port.getSystemIdleTime();
    } catch {
      return null;
    }
  }
}
