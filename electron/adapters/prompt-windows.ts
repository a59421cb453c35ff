import type { BrowserWindow, Rectangle } from 'electron';
import { centredBounds, type Place, promptBounds, type Size } from '../../shared/prompt/prompt-bounds.ts';
import type { PromptStyle } from '../../shared/settings/preferences.ts';
import type { Farewell, PromptWindows, WindowPlan } from '../ports.ts';
import { PassingWindow, type PassingWindowSetup, type Predecessor } from './passing-window.ts';
import { ReopenLimit } from './reopen-limit.ts';

/** How long the end of a break stays; a voice may begin a second late, and is not cut off in its last words. */
const farewellMs: { readonly [F in Farewell]: number } = { seen: 3_000, spoken: 8_000, asking: 15_000 };

export type PromptWindowsSetup = Pick<PassingWindowSetup, 'log' | 'timer' | 'killProcess'> & {
  readonly open: (kind: 'card' | 'break') => BrowserWindow;
  readonly addressOf: (kind: 'card' | 'break') => string;
  /** The display in use: the one with the pointer. */
  readonly display: () => Promise<Place>;
  /** How the break that ran last ends. */
  readonly farewell: () => Farewell;
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
function revealCard(window: BrowserWindow, bounds: Rectangle, style: PromptStyle): void {
  window.setFocusable(false);
  // Windows and macOS draw task bar, menu bar and dock over what is on top in the usual way.
  if (style === 'fullscreen') window.setAlwaysOnTop(true, 'screen-saver');
  window.setBounds(bounds);
  window.showInactive();
  window.on('blur', () => window.setFocusable(false));
  window.webContents.on('input-event', (_event, input) => {
    if (input.type === 'mouseDown' && !window.isFocused()) bringToKeyboard(window);
  });
}

/** On macOS without a space of its own, which would slide everything aside and back. */
function fillDisplay(window: BrowserWindow): void {
  if (process.platform === 'darwin') window.setSimpleFullScreen(true);
  else window.setFullScreen(true);
}

type BreakReveal = { readonly bounds: Rectangle; readonly style: PromptStyle; readonly takesFocus: boolean };

function revealBreak(window: BrowserWindow, { bounds, style, takesFocus }: BreakReveal): void {
  window.setBounds(bounds);
  if (style === 'fullscreen') fillDisplay(window);
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
  #style: PromptStyle = 'gentle';
  #hasEnded = false;

  constructor(setup: PromptWindowsSetup) {
    const { display } = setup;
    const breakFarewell = (): number => farewellMs[setup.farewell()];
    let placed: Rectangle | null = null;
    this.#card = this.#make(
      setup,
      'card',
      () => 0,
      async (window, predecessor) => {
        // Where it was put, not where it says that it is: under X11 that may be its place within a frame.
        if (predecessor === null || placed === null) placed = promptBounds(this.#style, await display());
        if (window.isDestroyed()) return;
        revealCard(window, placed, this.#style);
        if (predecessor?.hadFocus === true) bringToKeyboard(window);
      },
    );
    this.#break = this.#make(setup, 'break', breakFarewell, async (window, predecessor) => {
      const bounds = predecessor?.bounds ?? centredBounds(await display(), sizeOf(window));
      if (window.isDestroyed()) return;
      revealBreak(window, { bounds, style: this.#style, takesFocus: predecessor?.hadFocus ?? true });
    });
  }

  #make(
    { open, addressOf, onClosed, onGivenUp, onLeft, nowMs, log, timer, killProcess }: PromptWindowsSetup,
    kind: 'card' | 'break',
    staysMs: () => number,
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
      ...{ log, timer, killProcess, farewellMs: staysMs },
    });
  }

  apply(plan: WindowPlan): void {
    if (this.#hasEnded) return;
    this.#style = plan.style;
    for (const [window, wish] of [
      [this.#card, plan.card],
      [this.#break, plan.break],
    ] as const) {
      if (wish === 'none') window.dismiss();
      else if (wish === 'ready') window.makeReady();
      else window.show();
    }
  }

  end(): void {
    this.#hasEnded = true;
    this.#card.destroy();
    this.#break.destroy();
  }

  call(): boolean {
    return this.#card.call(bringToKeyboard) || this.#break.call(bringToKeyboard);
  }
}
