import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import { createDisplayInUse } from '../adapters/display-in-use.ts';
import { endProcess } from '../adapters/end-process.ts';
import { paperOf } from '../adapters/paper.ts';
import { ElectronPromptWindows } from '../adapters/prompt-windows.ts';
import { systemRegion } from '../adapters/system-region.ts';
import { windowOptions } from '../adapters/window-options.ts';
import { ElectronWindows } from '../adapters/windows.ts';
import { type Point, readXPointer } from '../adapters/x-pointer.ts';
import type { TrustedSenders, WindowKind } from '../ipc/trusted-senders.ts';
import type { Clock, Farewell, HomePage, Log, PromptWindows, Timer, Windows } from '../ports.ts';
import { pageOrigin } from '../security/page-origin.ts';
import type { Launch } from './begin-launch.ts';
import { buildKind } from './build-kind.ts';

export type WindowWiring = {
  readonly launch: Launch;
  /** The folder of the bundles. */
  readonly out: string;
  readonly senders: TrustedSenders;
  readonly clock: Clock;
  readonly timer: Timer;
  readonly log: Log;
  readonly onClosed: (window: 'card' | 'break') => void;
  readonly farewell: () => Farewell;
  readonly startPage: () => HomePage;
  /** The page of the card fails again and again, and it is not shown. */
  readonly onCardGivenUp: () => void;
};

/** Asks the X server of this session; null where the system is another or names none. */
function xPointer({ platform, env }: NodeJS.Process): ((givenUp: AbortSignal) => Promise<Point>) | null {
  const display = env.DISPLAY;
  return platform === 'linux' && display !== undefined
    ? (givenUp: AbortSignal) => readXPointer(display, givenUp)
    : null;
}

/** macOS leaves an app in front that has no window any more; elsewhere the window before gets the focus by itself. */
function handBackFocus(windows: Windows): void {
  if (process.platform === 'darwin' && !windows.isAnyVisible()) app.hide();
}

function optionsByKind({ translate, options }: Launch, out: string) {
  const titles: { readonly [K in WindowKind]: string } = {
    home: translate(options.demo ? 'launch.window-title-demo' : 'launch.window-title'),
    card: translate('launch.card-title'),
    break: translate('launch.break-title'),
  };
  return (kind: WindowKind) =>
    windowOptions(kind, {
      preload: join(out, 'preload', 'preload.cjs'),
      title: titles[kind],
      isDark: nativeTheme.shouldUseDarkColors,
      build: buildKind,
      platform: process.platform,
    });
}

/** Every window of the app, with the one way of making them. */
export function wireWindows(wiring: WindowWiring): {
  readonly windows: ElectronWindows;
  readonly promptWindows: PromptWindows;
} {
  const { launch, out, senders, clock, timer, log, onClosed, onCardGivenUp, farewell, startPage } = wiring;
  const options = optionsByKind(launch, out);
  const language = launch.options.pseudoLocale ? '?words=pseudo' : '';
  const addressOf = (kind: WindowKind): string => `${pageOrigin}/${kind}/index.html${language}`;
  const nowMs = (): number => clock.read().monotonicMs;
  const windows = new ElectronWindows({
    create: (given) => new BrowserWindow(given),
    options,
    address: addressOf('home'),
    startPage,
    senders,
    log,
    paper: () => paperOf(systemRegion(app)),
    nowMs,
  });
  const promptWindows = new ElectronPromptWindows({
    open: (kind) => {
      const window = new BrowserWindow(options(kind));
      window.removeMenu();
      window.on('page-title-updated', (event) => event.preventDefault());
      senders.trust(window.webContents, kind);
      return window;
    },
    addressOf,
    display: createDisplayInUse({ screen, readXPointer: xPointer(process), timer, log }),
    ...{ onClosed, farewell },
    // Without its own window a break is followed on Today; a card that fails leaves the word to a notification.
    onGivenUp: (window) => (window === 'break' ? windows.openHome('today') : onCardGivenUp()),
    onLeft: (window) => window === 'break' && handBackFocus(windows),
    nowMs,
    killProcess: endProcess,
    log,
    timer,
  });
  return { windows, promptWindows };
}
