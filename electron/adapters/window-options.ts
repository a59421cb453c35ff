import type { BrowserWindowConstructorOptions } from 'electron';
import { cardSize } from '../../shared/prompt/prompt-bounds.ts';
import type { WindowKind } from '../ipc/trusted-senders.ts';
import type { BuildKind } from '../launch/build-kind.ts';

export type WindowSetup = {
  readonly preload: string;
  readonly title: string;
  readonly isDark: boolean;
  readonly build: BuildKind;
  readonly platform: NodeJS.Platform;
};

const sizes: { readonly [K in WindowKind]: BrowserWindowConstructorOptions } = {
  home: { width: 1040, height: 720, minWidth: 360, minHeight: 480 },
  // In the corner over everything, out of the way of the keyboard until it is clicked or called.
  card: {
    ...cardSize,
    frame: false,
    resizable: false,
    minimizable: false,
    maximizable: false,
    fullscreenable: false,
    skipTaskbar: true,
    alwaysOnTop: true,
    // macOS keeps every other window clear of its menu bar, also one that is to cover the display.
    enableLargerThanScreen: true,
  },
  break: { width: 960, height: 640, minWidth: 640, minHeight: 480 },
};

/**
 * What keeps a window from the focus that nobody gave it. On X11 Electron makes a window that is not focusable one that
 * the window manager does not know, and no call reaches it afterwards; a dock is known, and window managers give it the
 * focus when asked to and never by themselves.
 */
const shyness = (platform: NodeJS.Platform): BrowserWindowConstructorOptions =>
  platform === 'linux' ? { type: 'dock' } : { focusable: false };

/** The ground colours of the two themes: what shows before the page has painted. */
const groundColor = (isDark: boolean): string => (isDark ? '#12181A' : '#FAF7F2');

/** All options of a window by its kind. `webSecurity` and its like are not named here: their defaults are the safe ones. */
export function windowOptions(kind: WindowKind, setup: WindowSetup): BrowserWindowConstructorOptions {
  return {
    ...sizes[kind],
    ...(kind === 'card' ? shyness(setup.platform) : {}),
    title: setup.title,
    backgroundColor: groundColor(setup.isDark),
    show: false,
    autoHideMenuBar: true,
    webPreferences: {
      preload: setup.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      // On by default, and it fetches dictionaries from the network.
      spellcheck: false,
      devTools: setup.build === 'test',
    },
  };
}
