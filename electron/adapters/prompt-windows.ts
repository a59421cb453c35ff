import type { BrowserWindow, Display, Rectangle } from 'electron';
import type { PromptWindows, WindowPlan } from '../ports.ts';
import { PassingWindow, type PassingWindowSetup } from './passing-window.ts';
import { ReopenLimit } from './reopen-limit.ts';

/** Space between the card and the edges of the display. */
const cardMargin = 16;

/** How long the end of a break stays to be seen. */
const breakFarewellMs = 3000;

/** The corner in which notices are expected, inside the part of the display that panels leave free. */
export function cardBounds(
  display: Pick<Display, 'workArea'>,
  size: { width: number; height: number },
): Rectangle {
  const { x, y, width, height } = display.workArea;
  return { ...size, x: x + width - size.width - cardMargin, y: y + height - size.height - cardMargin };
}

/** The middle of the display. */
export function centredBounds(
  display: Pick<Display, 'workArea'>,
  size: { width: number; height: number },
): Rectangle {
  const { x, y, width, height } = display.workArea;
  return {
    ...size,
    x: Math.round(x + Math.max(0, width - size.width) / 2),
    y: Math.round(y + Math.max(0, height - size.height) / 2),
  };
}

export type PromptWindowsSetup = Pick<PassingWindowSetup, 'log' | 'timer'> & {
  readonly open: (kind: 'card' | 'break') => BrowserWindow;
  readonly addressOf: (kind: 'card' | 'break') => string;
  /** The display in use: the one with the pointer. */
  readonly display: () => Pick<Display, 'workArea'>;
  readonly nowMs: () => number;
  /** Its page fails again and again. */
  readonly onGivenUp: (window: 'card' | 'break') => void;
  readonly onCardClosed: () => void;
  readonly onBreakClosed: () => void;
};

/** Takes no focus and no key: it can be clicked, and takes the focus when it is. */
function revealCard(window: BrowserWindow, bounds: Rectangle): void {
  window.setBounds(bounds);
  window.showInactive();
  window.webContents.on('input-event', (_event, input) => {
    if (input.type !== 'mouseDown' || window.isFocusable()) return;
    window.setFocusable(true);
    window.focus();
  });
}

/** The card and the break window, kept as the plan says. */
export class ElectronPromptWindows implements PromptWindows {
  readonly #card: PassingWindow;
  readonly #break: PassingWindow;

  constructor(setup: PromptWindowsSetup) {
    const { open, addressOf, display, nowMs, onGivenUp, onCardClosed, onBreakClosed, log, timer } = setup;
    const sizeOf = (window: BrowserWindow) => {
      const [width = 0, height = 0] = window.getSize();
      return { width, height };
    };
    this.#card = new PassingWindow({
      open: () => open('card'),
      address: addressOf('card'),
      reveal: (window) => revealCard(window, cardBounds(display(), sizeOf(window))),
      onClosedByPerson: onCardClosed,
      onGivenUp: () => onGivenUp('card'),
      limit: new ReopenLimit(nowMs),
      farewellMs: 0,
      log,
      timer,
    });
    this.#break = new PassingWindow({
      open: () => open('break'),
      address: addressOf('break'),
      reveal: (window) => {
        window.setBounds(centredBounds(display(), sizeOf(window)));
        window.show();
        window.focus();
      },
      onClosedByPerson: onBreakClosed,
      onGivenUp: () => onGivenUp('break'),
      limit: new ReopenLimit(nowMs),
      farewellMs: breakFarewellMs,
      log,
      timer,
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
}
