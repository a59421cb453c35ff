import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron';
import type { TrustedSenders, WindowKind } from '../ipc/trusted-senders.ts';
import type { HomePage, Log, PagePrinter, Windows } from '../ports.ts';
import { ReopenLimit } from './reopen-limit.ts';

export type WindowsSetup = {
  readonly create: (options: BrowserWindowConstructorOptions) => BrowserWindow;
  /** Asked anew for each window, so that it follows the theme of the day. */
  readonly options: (kind: WindowKind) => BrowserWindowConstructorOptions;
  readonly address: string;
  /** Where a window begins that nobody asked for another page. */
  readonly startPage: () => HomePage;
  readonly senders: TrustedSenders;
  readonly log: Log;
  /** What printers hold where the person is. */
  readonly paper: () => 'A4' | 'Letter';
  readonly nowMs: () => number;
};

/** The windows of the app. A closed window is gone, so that none costs memory while nobody looks. */
export class ElectronWindows implements Windows, PagePrinter {
  readonly #setup: WindowsSetup;
  readonly #reopenLimit: ReopenLimit;
  #home: BrowserWindow | null = null;

  constructor(setup: WindowsSetup) {
    this.#setup = setup;
    this.#reopenLimit = new ReopenLimit(setup.nowMs);
  }

  openHome(page: HomePage): void {
    if (this.#home === null) {
      this.#home = this.#open('home', this.#addressOf(page === 'today' ? this.#setup.startPage() : page));
      return;
    }
    if (page !== 'today') this.#load(this.#home, this.#addressOf(page));
    if (this.#home.isMinimized()) this.#home.restore();
    this.#home.show();
    this.#home.focus();
  }

  #addressOf(page: HomePage): string {
    return `${this.#setup.address}#${page}`;
  }

  /** The home window, for dialogs to stand before; null while it is closed. */
  get home(): BrowserWindow | null {
    return this.#home;
  }

  async pdf(): Promise<Uint8Array | null> {
    try {
      return (await this.#home?.webContents.printToPDF({ pageSize: this.#setup.paper() })) ?? null;
    } catch (error) {
      this.#setup.log.error('A page was not made a document', error);
      return null;
    }
  }

  isAnyVisible(): boolean {
    return this.#home?.isVisible() === true && !this.#home.isMinimized();
  }

  #open(kind: WindowKind, address: string): BrowserWindow {
    const window = this.#setup.create(this.#setup.options(kind));
    window.removeMenu();
    this.#setup.senders.trust(window.webContents, kind);
    // The title comes from the message catalogue and says whether this is the demo; a page does not change it.
    window.on('page-title-updated', (event) => event.preventDefault());
    window.once('ready-to-show', () => window.show());
    window.on('closed', () => {
      if (this.#home === window) this.#home = null;
    });
    window.webContents.on('render-process-gone', (_event, details) => this.#replace(window, details.reason));
    this.#load(window, address);
    return window;
  }

  #load(window: BrowserWindow, address: string): void {
    window.loadURL(address).catch((error: unknown) => this.#setup.log.error('A window did not load', error));
  }

  /** A page that crashed leaves an empty window behind: a new one takes its place, unless it keeps happening. */
  #replace(window: BrowserWindow, reason: string): void {
    this.#setup.log.error(`The page of a window ended: ${reason}`);
    window.destroy();
    if (reason !== 'clean-exit' && this.#reopenLimit.mayReopen()) this.openHome('today');
  }
}
