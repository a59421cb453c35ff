import type { Log, Timer, Unsubscribe } from '../ports.ts';
import type { BusConnection } from './bus-connection.ts';
import { answeringInTime, busAnswerWithinMs } from './bus-limit.ts';
import { within } from './time-limit.ts';

/** Rejects where there is no bus; `ended` is called when a connection that stood is lost. */
export type ConnectToBus = (
  address: string,
  ended: (why: string) => void,
  givenUp: AbortSignal,
) => Promise<BusConnection>;

export type BusWatchSetup = {
  readonly name: string;
  readonly address: string;
  readonly connect: ConnectToBus;
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

  constructor(setup: BusWatchSetup) {
    this.#setup = setup;
  }

  async start(): Promise<void> {
    let connection: BusConnection | null = null;
    try {
      connection = await this.#connect();
      this.#connection = connection;
      await this.#setup.connected(connection);
      this.#failures = 0;
    } catch (error) {
      // One that was lost before it was set up has its next attempt already.
      if (connection === this.#connection)
        this.#retry(error instanceof Error ? error.message : String(error));
    }
  }

  /** Neither the bus nor what is on it is waited for without end: a rejection is what makes another attempt. */
  async #connect(): Promise<BusConnection> {
    const { connect, address, timer } = this.#setup;
    const giveUp = new AbortController();
    const connecting = connect(address, (why) => this.#retry(why), giveUp.signal);
    const outcome = await within(timer, busAnswerWithinMs, connecting);
    if (outcome.is === 'answered') return answeringInTime(outcome.value, timer);
    connecting.catch(() => undefined);
    giveUp.abort();
    throw new Error('the bus does not answer');
  }

  #retry(why: string): void {
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
