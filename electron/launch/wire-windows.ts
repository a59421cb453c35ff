import { join } from 'node:path';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import { ElectronPromptWindows } from '../adapters/prompt-windows.ts';
import { windowOptions } from '../adapters/window-options.ts';
import { ElectronWindows } from '../adapters/windows.ts';
import type { TrustedSenders, WindowKind } from '../ipc/trusted-senders.ts';
import type { Clock, Log, PromptWindows, Timer, Windows } from '../ports.ts';
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
  /** The page of this window fails again and again, and it is not shown. */
  readonly onGivenUp: (window: 'card' | 'break') => void;
};

/** Every window of the app, with the one way of making them. */
export function wireWindows(wiring: WindowWiring): {
  readonly windows: Windows;
  readonly promptWindows: PromptWindows;
} {
  const { launch, out, senders, clock, timer, log, onClosed, onGivenUp } = wiring;
  const { translate } = launch;
  const titles: { readonly [K in WindowKind]: string } = {
    home: translate(launch.options.demo ? 'launch.window-title-demo' : 'launch.window-title'),
    card: translate('launch.card-title'),
    break: translate('launch.break-title'),
  };
  const preload = join(out, 'preload', 'preload.cjs');
  const options = (kind: WindowKind) =>
    windowOptions(kind, {
      preload,
      title: titles[kind],
      isDark: nativeTheme.shouldUseDarkColors,
      build: buildKind,
    });
  const nowMs = (): number => clock.read().monotonicMs;
  const windows = new ElectronWindows({
    create: (given) => new BrowserWindow(given),
    options,
    senders,
    log,
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
    addressOf: (kind) => `${pageOrigin}/${kind}/index.html`,
    display: () => screen.getDisplayNearestPoint(screen.getCursorScreenPoint()),
    nowMs,
    onGivenUp,
    onCardClosed: () => onClosed('card'),
    onBreakClosed: () => onClosed('break'),
    log,
    timer,
  });
  return { windows, promptWindows };
}
