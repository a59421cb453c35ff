import type { LockEvents, Log, Timer, Unsubscribe } from '../ports.ts';
import { sessionBusAddress, systemBusAddress } from './bus-address.ts';
import type { BusConnection } from './bus-connection.ts';
import { BusWatch, type ConnectToBus } from './bus-watch.ts';
import {
  hintNews,
  type LockNews,
  loginService,
  type SourceNews,
  screenSaverServices,
} from './linux-lock-message.ts';
import { type OwnProcess, readLockedHint, watchLogind, watchScreenSavers } from './linux-lock-sources.ts';
import { type LockState, noLocks, takeLockNews } from './linux-lock-state.ts';

/** How long a desktop may take to confirm logind's request to lock. */
const confirmWithinMs = 10_000;

/**
 * How long a lock is kept whose source is lost. A service that crashed is back within seconds, a lost bus is tried again
 * after 30 and 90 s, and what comes back is asked. Something that is gone for longer will not say that the person has
 * unlocked, and an app that believes in a lock for ever counts nothing any more. The other mistake is the smaller one:
 * who is not there is found by silence, and on a lock screen nobody types for long.
 */
const keepLostLockMs = 2 * 60_000;

export type LinuxLockSetup = {
  readonly environment: NodeJS.ProcessEnv;
  readonly connect: ConnectToBus;
  readonly own: OwnProcess;
  readonly timer: Timer;
  readonly log: Log;
};

/**
 * Lock and unlock on Linux, where Electron reports neither: logind on the system bus, the desktop's screen saver on
 * the session bus. Either bus may be missing, late or lost; then the other is heard, or none, and absence is still
 * found by silence. What a lost one held stays locked until it says something new, or for a while.
 */
export class LinuxLock implements LockEvents {
  readonly #setup: LinuxLockSetup;
  readonly #listeners = new Set<(event: 'lock' | 'unlock') => void>();
  #state: LockState = noLocks;
  /** The locks whose source is lost, each with what ends the wait for its end. */
  readonly #doubts = new Map<string, Unsubscribe>();

  constructor(setup: LinuxLockSetup) {
    this.#setup = setup;
  }

  subscribe(listener: (event: 'lock' | 'unlock') => void): Unsubscribe {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Begins to listen. Resolves when both buses were tried; never rejects. */
  async start(): Promise<void> {
    const { environment, connect, timer, log } = this.#setup;
    const session = sessionBusAddress(environment);
    const system = new BusWatch({
      name: 'system',
      address: systemBusAddress(environment),
      connected: (bus) => this.#hearLogind(bus),
      lost: () => this.#doubt(loginService),
      ...{ connect, timer, log },
    });
    const desktop = (address: string): BusWatch =>
      new BusWatch({
        name: 'session',
        address,
        connected: (bus) => watchScreenSavers(bus, (news) => this.#take(news)),
        lost: () => {
          for (const service of screenSaverServices) this.#doubt(service);
        },
        ...{ connect, timer, log },
      });
    const watches = session === null ? [system] : [system, desktop(session)];
    await Promise.all(watches.map((watch) => watch.start()));
  }

  async #hearLogind(bus: BusConnection): Promise<void> {
    const sessions = await watchLogind(bus, this.#setup.own, (news) => {
      this.#take(news);
      if (news.says === 'asked') this.#confirmLater(bus, news.source);
    });
    this.#setup.log.info(`Listening for the lock of ${sessions.length} sessions`);
  }

  /**
   * A desktop that does not keep logind's hint, or refuses to lock, never says that it is open again. A request that
   * nobody confirmed is therefore taken back; if the screen is locked all the same, silence says so.
   */
  #confirmLater(bus: BusConnection, source: string): void {
    this.#setup.timer.schedule(confirmWithinMs, () => {
      if (this.#state.get(source) !== 'asked') return;
      const path = source.slice(loginService.length);
      void readLockedHint(bus, path).then((isLocked) => {
        if (this.#state.get(source) === 'asked') this.#take(hintNews(path, isLocked ?? false));
      });
    });
  }

  /** What the service holds is kept for now. It is not kept longer for being lost twice. */
  #doubt(service: string): void {
    for (const source of this.#state.keys()) {
      if (!source.startsWith(service) || this.#doubts.has(source)) continue;
      const cancel = this.#setup.timer.schedule(keepLostLockMs, () => this.#hear({ source, says: 'open' }));
      this.#doubts.set(source, cancel);
    }
  }

  #take(news: LockNews): void {
    if ('service' in news) this.#doubt(news.service);
    else this.#hear(news);
  }

  #hear(news: SourceNews): void {
    this.#doubts.get(news.source)?.();
    this.#doubts.delete(news.source);
    const { state, event } = takeLockNews(this.#state, news);
    this.#state = state;
    if (event !== null) for (const listener of this.#listeners) listener(event);
  }
}
