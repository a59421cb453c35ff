import type { LockEvents, Log, Timer, Unsubscribe } from '../ports.ts';
import { sessionBusAddress, systemBusAddress } from './bus-address.ts';
import type { BusConnection } from './bus-connection.ts';
import { BusWatch } from './bus-watch.ts';
import { hintNews, type LockNews, loginService, screenSaverServices } from './linux-lock-message.ts';
import { type OwnProcess, readLockedHint, watchLogind, watchScreenSavers } from './linux-lock-sources.ts';
import { type LockState, noLocks, takeLockNews } from './linux-lock-state.ts';

/** How long a desktop may take to confirm logind's request to lock. */
const confirmWithinMs = 10_000;

export type LinuxLockSetup = {
  readonly environment: NodeJS.ProcessEnv;
  readonly own: OwnProcess;
  readonly timer: Timer;
  readonly log: Log;
};

/**
 * Lock and unlock on Linux, where Electron reports neither: logind on the system bus, the desktop's screen saver on
 * the session bus. Either bus may be missing, late or lost; then the other is heard, or none, and absence is still
 * found by silence.
 */
export class LinuxLock implements LockEvents {
  readonly #setup: LinuxLockSetup;
  readonly #listeners = new Set<(event: 'lock' | 'unlock') => void>();
  #watches: readonly BusWatch[] = [];
  #state: LockState = noLocks;

  constructor(setup: LinuxLockSetup) {
    this.#setup = setup;
  }

  subscribe(listener: (event: 'lock' | 'unlock') => void): Unsubscribe {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Begins to listen. Resolves when both buses were tried; never rejects. */
  async start(): Promise<void> {
    const { environment, timer, log } = this.#setup;
    const session = sessionBusAddress(environment);
    const system = new BusWatch({
      name: 'system',
      address: systemBusAddress(environment),
      connected: (bus) => this.#hearLogind(bus),
      lost: () => this.#take({ service: loginService, says: 'gone' }),
      timer,
      log,
    });
    const desktop = (address: string): BusWatch =>
      new BusWatch({
        name: 'session',
        address,
        connected: (bus) => watchScreenSavers(bus, (news) => this.#take(news)),
        lost: () => {
          for (const service of screenSaverServices) this.#take({ service, says: 'gone' });
        },
        timer,
        log,
      });
    this.#watches = session === null ? [system] : [system, desktop(session)];
    await Promise.all(this.#watches.map((watch) => watch.start()));
  }

  stop(): void {
    for (const watch of this.#watches) watch.stop();
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
        if (this.#state.get(source) === 'asked') this.#take(hintNews(path, isLocked));
      });
    });
  }

  #take(news: LockNews): void {
    const { state, event } = takeLockNews(this.#state, news);
    this.#state = state;
    if (event !== null) for (const listener of this.#listeners) listener(event);
  }
}
