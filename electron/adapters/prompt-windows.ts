import type { BrowserWindow, Display, Rectangle } from 'electron';
import type { PromptWindows, WindowPlan } from '../ports.ts';
import { PassingWindow, type PassingWindowSetup, type Predecessor } from './passing-window.ts';
import { ReopenLimit } from './reopen-limit.ts';

/** Space between the card and the edges of the display. */
const cardMargin = 16;

/** How long the end of a break stays to be seen, and how long where it asks something. */
const breakFarewellMs = 3000;
const askingFarewellMs = 15_000;

type Size = Pick<Rectangle, 'width' | 'height'>;

/** The corner in which notices are expected, inside the part of the display that panels leave free. */
export function cardBounds(display: Pick<Display, 'workArea'>, size: Size): Rectangle {
  const { x, y, width, height } = display.workArea;
  return { ...size, x: x + width - size.width - cardMargin, y: y + height - size.height - cardMargin };
}

/** The middle of the display. */
export function centredBounds(display: Pick<Display, 'workArea'>, size: Size): Rectangle {
  const { x, y, width, height } = display.workArea;
  return {
    ...size,
    x: Math.round(x + Math.max(0, width - size.width) / 2),
    y: Math.round(y + Math.max(0, height - size.height) / 2),
  };
}

export type PromptWindowsSetup = Pick<PassingWindowSetup, 'log' | 'timer' | 'killProcess'> & {
  readonly open: (kind: 'card' | 'break') => BrowserWindow;
  readonly addressOf: (kind: 'card' | 'break') => string;
  /** The display in use: the one with the pointer. */
  readonly display: () => Promise<Pick<Display, 'workArea'>>;
  /** The end of the break that ran last asks how it felt. */
  readonly isAsking: () => boolean;
  readonly nowMs: () => number;
  /** The person closed it. */
  readonly onClosed: (window: 'card' | 'break') => void;
  /** Its page fails again and again. */
  readonly onGivenUp: (window: 'card' | 'break') => void;
  /** Gone, and not wanted any more. */
  readonly onLeft: (window: 'card' | 'break') => void;
};

const sizeOf = (window: BrowserWindow): Size => {
  const [width = 0, height = 0] = window.getSize();
  return { width, height };
};

/** Gives the keyboard to a window and, within it, to its page. */
function bringToKeyboard(window: BrowserWindow): void {
  window.setFocusable(true);
  window.focus();
  window.webContents.focus();
}

/** Takes no focus and no key until it is clicked or called. */
function revealCard(window: BrowserWindow, bounds: Rectangle): void {
  window.setFocusable(false);
  window.setBounds(bounds);
  window.showInactive();
  window.on('blur', () => window.setFocusable(false));
  window.webContents.on('input-event', (_event, input) => {
    if (input.type === 'mouseDown' && !window.isFocused()) bringToKeyboard(window);
  });
}

function revealBreak(window: BrowserWindow, bounds: Rectangle, takesFocus: boolean): void {
  window.setBounds(bounds);
  if (takesFocus) {
    window.show();
    window.focus();
    window.webContents.focus();
  } else window.showInactive();
}

/** The card and the break window, kept as the plan says. */
export class ElectronPromptWindows implements PromptWindows {
  readonly #card: PassingWindow;
  readonly #break: PassingWindow;

  constructor(setup: PromptWindowsSetup) {
    const { display } = setup;
    const breakFarewell = (): number => (setup.isAsking() ? askingFarewellMs : breakFarewellMs);
    let placed: Rectangle | null = null;
    this.#card = this.#make(
      setup,
      'card',
      () => 0,
      async (window, predecessor) => {
        // Where it was put, not where it says that it is: under X11 that may be its place within a frame.
        if (predecessor === null || placed === null) placed = cardBounds(await display(), sizeOf(window));
        if (window.isDestroyed()) return;
        revealCard(window, placed);
        if (predecessor?.hadFocus === true) bringToKeyboard(window);
      },
    );
    this.#break = this.#make(setup, 'break', breakFarewell, async (window, predecessor) => {
      const bounds = predecessor?.bounds ?? centredBounds(await display(), sizeOf(window));
      if (!window.isDestroyed()) revealBreak(window, bounds, predecessor?.hadFocus ?? true);
    });
  }

  #make(
    { open, addressOf, onClosed, onGivenUp, onLeft, nowMs, log, timer, killProcess }: PromptWindowsSetup,
    kind: 'card' | 'break',
    farewellMs: () => number,
    reveal: (window: BrowserWindow, predecessor: Predecessor | null) => Promise<void>,
  ): PassingWindow {
    return new PassingWindow({
      open: () => open(kind),
      address: addressOf(kind),
      reveal: (window, predecessor) => void reveal(window, predecessor),
      onClosedByPerson: () => onClosed(kind),
      onGivenUp: () => onGivenUp(kind),
      onLeft: () => onLeft(kind),
      limit: new ReopenLimit(nowMs),
      ...{ log, timer, killProcess, farewellMs },
    });
  }

  apply(plan: WindowPlan): void {
    for (const [window, wish] of [
      [this.#card, plan.card],
      [this.#break, plan.break],
    ] as const) {
      if (wish === 'none') window.dismiss();
      else if (wish === 'ready') window.makeReady();
      else window.show();
    }
  }

  call(): boolean {
    return this.#card.call(bringToKeyboard) || this.#break.call(bringToKeyboard);
  }
}
