import type { BrowserWindow, Rectangle } from 'electron';
import type { Log, Timer, Unsubscribe } from '../ports.ts';
import { watchPage } from './page-watch.ts';
import type { ReopenLimit } from './reopen-limit.ts';

/** Where the window stood whose page failed, and whether it had the keyboard. */
export type Predecessor = { readonly bounds: Rectangle; readonly hadFocus: boolean };

export type PassingWindowSetup = {
  readonly open: () => BrowserWindow;
  readonly address: string;
  /** Puts it where it belongs and shows it; called when it is painted and wanted. */
  readonly reveal: (window: BrowserWindow, predecessor: Predecessor | null) => void;
  /** The person closed it; not called when the plan did. */
  readonly onClosedByPerson: () => void;
  /** It was there and is not wanted any more. */
  readonly onLeft: () => void;
  /** Its page failed too often to be opened once more while the window is wanted. */
  readonly onGivenUp: () => void;
  readonly log: Log;
  readonly timer: Timer;
  readonly limit: ReopenLimit;
  readonly killProcess: (processId: number) => void;
  /** How long it stays once it is no longer wanted, for a last word of its page. */
  readonly farewellMs: () => number;
};

/** In seconds without a sign of life. To load may take long on a busy machine, to answer may not. */
const loadingPatience = 15;
const patience = 5;

/**
 * A window that comes for a moment: made ready before it is wanted, shown when it is, destroyed afterwards. A page that
 * crashed or hangs is replaced while it is wanted, a few times, and the new one draws the same instant.
 */
export class PassingWindow {
  readonly #setup: PassingWindowSetup;
  #window: BrowserWindow | null = null;
  #isPainted = false;
  #isWanted = false;
  #hasFailedTooOften = false;
  #predecessor: Predecessor | null = null;
  #cancelFarewell: Unsubscribe | null = null;
  #endWatch: Unsubscribe = () => undefined;

  constructor(setup: PassingWindowSetup) {
    this.#setup = setup;
  }

  makeReady(): void {
    this.#stay();
    // One that was shown has been seen and answered: what waits unseen is a new one.
    if (this.#isWanted) this.destroy();
    this.#ensure();
  }

  show(): void {
    this.#stay();
    if (this.#isWanted) return;
    this.#isWanted = true;
    const window = this.#ensure();
    if (window === null) return this.#setup.onGivenUp();
    this.#watch(window);
    if (this.#isPainted) this.#reveal(window);
  }

  /** No longer wanted: one that was shown stays for its farewell, one that was not goes at once. */
  dismiss(): void {
    this.#hasFailedTooOften = false;
    if (this.#cancelFarewell !== null) return;
    const { timer } = this.#setup;
    const farewellMs = this.#setup.farewellMs();
    this.#endWatch();
    if (this.#window === null || !this.#isWanted) return this.destroy();
    const leave = (): void => {
      this.destroy();
      this.#setup.onLeft();
    };
    if (farewellMs === 0) leave();
    else this.#cancelFarewell = timer.schedule(farewellMs, leave);
  }

  /** Brings it to the keyboard, as soon as it is to be seen; false where there is none. */
  call(bring: (window: BrowserWindow) => void): boolean {
    const window = this.#window;
    if (window === null || !this.#isWanted || this.#cancelFarewell !== null) return false;
    if (window.isVisible()) bring(window);
    else window.once('show', () => bring(window));
    return true;
  }

  destroy(): void {
    this.#cancelFarewell?.();
    this.#cancelFarewell = null;
    this.#endWatch();
    const window = this.#window;
    this.#window = null;
    this.#isPainted = false;
    this.#isWanted = false;
    window?.destroy();
  }

  #stay(): void {
    // What is left on the page belongs to the break before.
    if (this.#cancelFarewell !== null) this.destroy();
  }

  #ensure(): BrowserWindow | null {
    if (this.#window === null && !this.#hasFailedTooOften) this.#window = this.#make();
    return this.#window;
  }

  #make(): BrowserWindow {
    const { open, address, onClosedByPerson, onLeft, log } = this.#setup;
    const window = open();
    this.#isPainted = false;
    const whileOurs = (action: () => void) => () => {
      if (this.#window === window) action();
    };
    const onPainted = (): void => {
      this.#isPainted = true;
      if (this.#isWanted) this.#reveal(window);
    };
    const onClosed = (): void => {
      this.destroy();
      onClosedByPerson();
      onLeft();
    };
    window.once('ready-to-show', whileOurs(onPainted));
    window.on('closed', whileOurs(onClosed));
    window.on(
      'unresponsive',
      whileOurs(() => this.#replaceHanging(window)),
    );
    window.webContents.on('render-process-gone', (_event, { reason }) =>
      whileOurs(() => this.#replace(window, `ended: ${reason}`))(),
    );
    window.loadURL(address).catch((error: unknown) => log.error('A passing window did not load', error));
    return window;
  }

  #reveal(window: BrowserWindow): void {
    const predecessor = this.#predecessor;
    this.#predecessor = null;
    this.#setup.reveal(window, predecessor);
  }

  #watch(window: BrowserWindow): void {
    this.#endWatch = watchPage({
      ask: () => window.webContents.executeJavaScript('0'),
      patientLooks: () => (this.#isPainted ? patience : loadingPatience),
      onSilent: () => this.#replaceHanging(window),
      timer: this.#setup.timer,
    });
  }

  /** Its process would go on for as long as it hangs, and does not listen, so it is killed. */
  #replaceHanging(window: BrowserWindow): void {
    const processId = window.webContents.getOSProcessId();
    this.#replace(window, 'does not answer');
    this.#setup.killProcess(processId);
  }

  #replace(window: BrowserWindow, why: string): void {
    const { limit, log, onGivenUp } = this.#setup;
    log.error(`The page of a passing window ${why}`);
    const isWanted = this.#isWanted && this.#cancelFarewell === null;
    const isSeen = isWanted && window.isVisible();
    this.#predecessor = isSeen ? { bounds: window.getBounds(), hadFocus: window.isFocused() } : null;
    this.destroy();
    this.#hasFailedTooOften = !limit.mayReopen();
    if (!isWanted) return;
    if (!this.#hasFailedTooOften) return this.show();
    this.#isWanted = true;
    onGivenUp();
  }
}
