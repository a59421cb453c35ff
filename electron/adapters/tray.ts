import type { TrayIcon, TrayItem, TrayItemCommand, TrayModel } from '../../shared/tray/model.ts';
import type { Log, TraySurface, Unsubscribe } from '../ports.ts';
import { type Representation, trayRepresentations } from './tray-image.ts';
import { type PanelTheme, trayInk } from './tray-theme.ts';

/** A tray item of the system. */
export interface TrayHandle<Image, Menu> {
  setImage(image: Image): void;
  setToolTip(text: string): void;
  setContextMenu(menu: Menu): void;
  onClick(listener: () => void): void;
  destroy(): void;
}

export type MenuListeners = {
  readonly onCommand: (command: TrayItemCommand) => void;
  readonly onOpened: () => void;
  readonly onClosed: () => void;
};

/** What the tray needs of Electron; a test passes its own. */
export interface TrayToolkit<Image, Menu> {
  readonly platform: NodeJS.Platform;
  readTheme(): PanelTheme;
  /** The scale of the sharpest display, 1 and up. */
  readLargestScaleFactor(): number;
  /** Theme or displays are other than they were. */
  onSurroundingsChanged(listener: () => void): Unsubscribe;
  createImage(representations: readonly Representation[], isTemplate: boolean): Image;
  createMenu(items: readonly TrayItem[], listeners: MenuListeners): Menu;
  createTray(image: Image): TrayHandle<Image, Menu>;
}

export type TrayListeners = {
  readonly onCommand: (command: TrayItemCommand) => void;
  /** The icon itself was clicked, on systems where that does not open the menu. */
  readonly onOpen: () => void;
};

/**
 * The tray of the system, which appears with the first model. Of a later model only what differs is set: a menu that
 * is replaced while it is open loses the click, and on Linux every replacement gives its items new numbers.
 *
 * A system without a tray costs lines in the log and nothing else: launching the app again opens the window.
 */
export class SystemTray<Image, Menu> implements TraySurface {
  readonly #toolkit: TrayToolkit<Image, Menu>;
  readonly #listeners: TrayListeners;
  readonly #log: Log;
  readonly #stopListening: Unsubscribe;
  readonly #images = new Map<string, Image>();
  #tray: TrayHandle<Image, Menu> | null = null;
  #wanted: TrayModel | null = null;
  #shown = { image: '', tooltip: '', menu: '' };
  #menuIsOpen = false;

  constructor(toolkit: TrayToolkit<Image, Menu>, listeners: TrayListeners, log: Log) {
    this.#toolkit = toolkit;
    this.#listeners = listeners;
    this.#log = log;
    this.#stopListening = toolkit.onSurroundingsChanged(() => this.#update());
  }

  show(model: TrayModel): void {
    this.#wanted = model;
    this.#update();
  }

  destroy(): void {
    this.#stopListening();
    this.#wanted = null;
    const tray = this.#tray;
    this.#tray = null;
    if (tray !== null) this.#attempt('removed', () => tray.destroy());
  }

  #update(): void {
    const model = this.#wanted;
    if (model === null) return;
    this.#attempt('given its icon', () => this.#showIcon(model.icon));
    this.#attempt('given its tooltip', () => this.#showTooltip(model.tooltip));
    this.#attempt('given its menu', () => this.#showMenu(model.menu));
  }

  #attempt(what: string, action: () => void): void {
    try {
      action();
    } catch (error) {
      this.#log.error(`The tray could not be ${what}. Launching Unhunch again opens its window.`, error);
    }
  }

  #showIcon(icon: TrayIcon): void {
    const { platform } = this.#toolkit;
    const ink = trayInk(platform, this.#toolkit.readTheme());
    const largestScaleFactor = platform === 'linux' ? this.#toolkit.readLargestScaleFactor() : 1;
    const name = `${icon.shape} ${icon.fillSteps} ${ink} ${largestScaleFactor}`;
    if (name === this.#shown.image) return;
    // Noted before it is tried, so that a failure is logged once and not at every wake.
    const isFirst = this.#shown.image === '';
    this.#shown.image = name;
    let image = this.#images.get(name);
    if (image === undefined) {
      const representations = trayRepresentations(icon, ink, { platform, largestScaleFactor });
      image = this.#toolkit.createImage(representations, ink === 'template');
      this.#images.set(name, image);
    }
    if (isFirst) this.#appear(image);
    else this.#tray?.setImage(image);
  }

  #appear(image: Image): void {
    const tray = this.#toolkit.createTray(image);
    // On macOS a click opens the menu, and a window on top of it would be in the way.
    if (this.#toolkit.platform !== 'darwin') tray.onClick(this.#listeners.onOpen);
    this.#tray = tray;
  }

  #showTooltip(tooltip: string): void {
    if (this.#tray === null || tooltip === this.#shown.tooltip) return;
    this.#shown.tooltip = tooltip;
    this.#tray.setToolTip(tooltip);
  }

  #showMenu(items: readonly TrayItem[]): void {
    const menu = JSON.stringify(items);
    if (this.#tray === null || this.#menuIsOpen || menu === this.#shown.menu) return;
    this.#shown.menu = menu;
    this.#tray.setContextMenu(
      this.#toolkit.createMenu(items, {
        onCommand: this.#listeners.onCommand,
        onOpened: () => {
          this.#menuIsOpen = true;
        },
        onClosed: () => {
          this.#menuIsOpen = false;
          this.#update();
        },
      }),
    );
  }
}
