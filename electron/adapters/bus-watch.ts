import type { Log, Timer, Unsubscribe } from '../ports.ts';
import { type BusConnection, connectToBus } from './bus-connection.ts';

export type BusWatchSetup = {
  readonly name: string;
  readonly address: string;
  /** Sets up what is to be heard. A rejection counts as a connection that was not had. */
  readonly connected: (bus: BusConnection) => Promise<void>;
  readonly lost: () => void;
  readonly timer: Timer;
  readonly log: Log;
};

/** The waits between attempts; after the last one it is given up until the next start. */
export const retryDelaysMs: readonly number[] = [30_000, 60_000, 120_000, 300_000, 600_000];

/** Keeps a connection to a bus, with a few late attempts after a loss and none of them in a hurry. */
export class BusWatch {
  readonly #setup: BusWatchSetup;
  #failures = 0;
  #connection: BusConnection | null = null;
  #cancelRetry: Unsubscribe = () => undefined;
  #isStopped = false;

  constructor(setup: BusWatchSetup) {
    this.#setup = setup;
  }

  async start(): Promise<void> {
    try {
      const connection = await connectToBus(this.#setup.address, (why) => this.#retry(why));
      if (this.#isStopped) {
        connection.close();
        return;
      }
      this.#connection = connection;
      await this.#setup.connected(connection);
      this.#failures = 0;
    } catch (error) {
      this.#retry(error instanceof Error ? error.message : String(error));
    }
  }

  stop(): void {
    this.#isStopped = true;
    this.#cancelRetry();
    this.#connection?.close();
  }

  #retry(why: string): void {
    if (this.#isStopped) return;
    this.#connection?.close();
    this.#connection = null;
    this.#setup.lost();
    this.#cancelRetry();
    const delayMs = retryDelaysMs[this.#failures];
    const plan = delayMs === undefined ? 'given up' : `next attempt in ${delayMs / 1000} s`;
    this.#setup.log.warn(`No connection to the ${this.#setup.name} bus (${why}); ${plan}`);
    if (delayMs === undefined) return;
    this.#cancelRetry = this.#setup.timer.schedule(delayMs, () => {
      this.#failures += 1;
      void this.start();
    });
  }
}
