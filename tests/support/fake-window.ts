import { EventEmitter } from 'node:events';
import type { BrowserWindow, Rectangle } from 'electron';

/** A window of Electron in memory: what was done to it, and a page that answers, hangs or dies. */
export class FakeWindow extends EventEmitter {
  readonly webContents = new FakeContents();
  isOpen = true;
  isShown = false;
  canFocus = true;
  hasFocus = false;
  bounds: Rectangle = { x: 0, y: 0, width: 380, height: 168 };
  address = '';
  isFullScreen = false;
  level = 'usual';

  /** As the adapters want it. */
  get asElectron(): BrowserWindow {
    return this as unknown as BrowserWindow;
  }

  async loadURL(address: string): Promise<void> {
    this.address = address;
  }

  show(): void {
    this.isShown = true;
    this.emit('show');
  }

  showInactive(): void {
    this.show();
  }

  focus(): void {
    this.hasFocus = this.canFocus && this.isShown;
  }

  /** Another window is given the focus. */
  blur(): void {
    this.hasFocus = false;
    this.emit('blur');
  }

  setFocusable(can: boolean): void {
    this.canFocus = can;
  }

  setBounds(bounds: Rectangle): void {
    this.bounds = bounds;
  }

  setFullScreen(isFull: boolean): void {
    this.isFullScreen = isFull;
  }

  setSimpleFullScreen(isFull: boolean): void {
    this.isFullScreen = isFull;
  }

  setAlwaysOnTop(_isOnTop: boolean, level: string): void {
    this.level = level;
  }

  getBounds(): Rectangle {
    return this.bounds;
  }

  getSize(): readonly number[] {
    return [this.bounds.width, this.bounds.height];
  }

  isDestroyed(): boolean {
    return !this.isOpen;
  }

  isVisible(): boolean {
    return this.isShown;
  }

  isFocused(): boolean {
    return this.hasFocus;
  }

  /** As the app does it: nothing is asked, and Electron says so afterwards. */
  destroy(): void {
    this.isOpen = false;
    this.emit('closed');
  }

  /** The page has been drawn. */
  paint(): void {
    this.emit('ready-to-show');
  }
}

class FakeContents extends EventEmitter {
  static #lastProcessId = 100;
  readonly #processId = ++FakeContents.#lastProcessId;
  isHanging = false;

  executeJavaScript(): Promise<unknown> {
    return this.isHanging ? new Promise(() => undefined) : Promise.resolve(0);
  }

  getOSProcessId(): number {
    return this.#processId;
  }

  focus(): void {}

  crash(): void {
    this.emit('render-process-gone', {}, { reason: 'crashed' });
  }

  press(): void {
    this.emit('input-event', {}, { type: 'mouseDown' });
  }
}
