import type { BrowserWindow } from 'electron';
import type { Log, Timer, Unsubscribe } from '../ports.ts';
import type { ReopenLimit } from './reopen-limit.ts';

export type PassingWindowSetup = {
  readonly open: () => BrowserWindow;
  readonly address: string;
  /** Puts it where it belongs and shows it; called when it is painted and wanted. */
  readonly reveal: (window: BrowserWindow) => void;
  /** The person closed it; not called when the plan did. */
  readonly onClosedByPerson: () => void;
  /** Its page failed too often to be opened once more while the window is wanted. */
  readonly onGivenUp: () => void;
  readonly log: Log;
  readonly timer: Timer;
  readonly limit: ReopenLimit;
  /** How long it stays once it is no longer wanted, for a last word of its page. */
  readonly farewellMs: number;
};

/**
 * A window that comes for a moment: made ready before it is wanted, shown when it is, destroyed afterwards. A page
 * that crashed is opened anew while it is wanted, a few times, and draws the same instant.
 */
export class PassingWindow {
  readonly #setup: PassingWindowSetup;
  #window: BrowserWindow | null = null;
  #isPainted = false;
  #isWanted = false;
  #hasFailedTooOften = false;
  #cancelFarewell: Unsubscribe | null = null;

  constructor(setup: PassingWindowSetup) {
    this.#setup = setup;
  }

  makeReady(): void {
    this.#stay();
    this.#isWanted = false;
    this.#ensure();
  }

  show(): void {
    this.#stay();
    if (this.#isWanted) return;
    this.#isWanted = true;
    const window = this.#ensure();
    if (window === null) this.#setup.onGivenUp();
    else if (this.#isPainted) this.#setup.reveal(window);
  }

  /** No longer wanted: one that was shown stays for its farewell, one that was not goes at once. */
  dismiss(): void {
    this.#hasFailedTooOften = false;
    if (this.#cancelFarewell !== null) return;
    const { timer, farewellMs } = this.#setup;
    if (this.#window === null || !this.#isWanted || farewellMs === 0) this.destroy();
    else this.#cancelFarewell = timer.schedule(farewellMs, () => this.destroy());
  }

  #stay(): void {
    if (this.#cancelFarewell === null) return;
    this.#cancelFarewell();
    this.#cancelFarewell = null;
    // What is left on the page belongs to the break before.
    this.destroy();
  }

  destroy(): void {
    this.#cancelFarewell?.();
    this.#cancelFarewell = null;
    const window = this.#window;
    this.#window = null;
    this.#isPainted = false;
    this.#isWanted = false;
    window?.destroy();
  }

  #ensure(): BrowserWindow | null {
    if (this.#window === null && !this.#hasFailedTooOften) this.#window = this.#make();
    return this.#window;
  }

  #make(): BrowserWindow {
    const { open, address, reveal, onClosedByPerson, log } = this.#setup;
    const window = open();
    this.#isPainted = false;
    window.once('ready-to-show', () => {
      if (this.#window !== window) return;
      this.#isPainted = true;
      if (this.#isWanted) reveal(window);
    });
    window.on('closed', () => {
      if (this.#window !== window) return;
      this.destroy();
      onClosedByPerson();
    });
    window.webContents.on('render-process-gone', (_event, details) => {
      if (this.#window !== window) return;
      log.error(`The page of a passing window ended: ${details.reason}`);
      this.#replace();
    });
    window.loadURL(address).catch((error: unknown) => log.error('A passing window did not load', error));
    return window;
  }

  #replace(): void {
    const { limit, onGivenUp } = this.#setup;
    const isWanted = this.#isWanted && this.#cancelFarewell === null;
    this.destroy();
    this.#hasFailedTooOften = !limit.mayReopen();
    if (!isWanted) return;
    if (!this.#hasFailedTooOften) return this.show();
    this.#isWanted = true;
    onGivenUp();
  }
}
