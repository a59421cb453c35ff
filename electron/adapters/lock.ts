import type { PowerMonitor } from 'electron';
import type { LockEvents, Log, Timer, Unsubscribe } from '../ports.ts';

/** Lock events that begin when they are told to: never before the tray is up. */
export interface StartableLockEvents extends LockEvents {
  start(): Promise<void>;
}

export type LockSetup = {
  readonly platform: NodeJS.Platform;
  readonly environment: NodeJS.ProcessEnv;
  readonly monitor: PowerMonitor;
  readonly timer: Timer;
  readonly log: Log;
};

/** macOS and Windows: Electron tells. It has told since the app was ready, so there is nothing to start. */
class MonitorLock implements StartableLockEvents {
  readonly #monitor: PowerMonitor;

  constructor(monitor: PowerMonitor) {
    this.#monitor = monitor;
  }

  subscribe(listener: (event: 'lock' | 'unlock') => void): Unsubscribe {
    const lock = (): void => listener('lock');
    const unlock = (): void => listener('unlock');
    this.#monitor.on('lock-screen', lock);
    this.#monitor.on('unlock-screen', unlock);
    return () => {
      this.#monitor.off('lock-screen', lock);
      this.#monitor.off('unlock-screen', unlock);
    };
  }

  start(): Promise<void> {
    return Promise.resolve();
  }
}

/** Linux: an own D-Bus client, whose library is loaded when listening begins. */
class LateLinuxLock implements StartableLockEvents {
  readonly #setup: LockSetup;
  readonly #listeners = new Set<(event: 'lock' | 'unlock') => void>();

  constructor(setup: LockSetup) {
    this.#setup = setup;
  }

  subscribe(listener: (event: 'lock' | 'unlock') => void): Unsubscribe {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async start(): Promise<void> {
    const { environment, timer, log } = this.#setup;
    try {
      const { LinuxLock } = await import('./linux-lock.ts');
      const { connectToBus: connect } = await import('./bus-connection.ts');
      const sessionId = environment.XDG_SESSION_ID ?? null;
      const own = {
        pid: process.pid,
        userId: process.getuid?.() ?? -1,
        sessionId,
      };
      const lock = new LinuxLock({ environment, connect, own, timer, log });
      lock.subscribe((event) => {
        for (const listener of this.#listeners) listener(event);
      });
      await lock.start();
    } catch (error) {
      log.error('Nothing is heard of the screen lock', error);
    }
  }
}

export function createLockEvents(setup: LockSetup): StartableLockEvents {
  return setup.platform === 'linux' ? new LateLinuxLock(setup) : new MonitorLock(setup.monitor);
}
