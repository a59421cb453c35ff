import { describe, expect, it } from 'vitest';
import { type WindowSetup, windowOptions } from '../../../../electron/adapters/window-options.ts';
import type { WindowKind } from '../../../../electron/ipc/trusted-senders.ts';

/** Typed by the kinds, so that a new window is tested or does not compile. */
const everyKind: { readonly [K in WindowKind]: true } = { home: true, card: true, break: true };

const setup: WindowSetup = {
  preload: '/app/preload.cjs',
  title: 'Unhunch',
  isDark: false,
  build: 'release',
  platform: 'linux',
};

const isKind = (name: string): name is WindowKind => Object.hasOwn(everyKind, name);
const kinds = Object.keys(everyKind).filter(isKind);

describe.each(kinds)('the window "%s"', (kind) => {
  it('has a page in the sandbox, without Node, with our preload and nothing else of its own', () => {
    // Whole, so that a preference that is added is looked at: what is not here has Electron's safe default.
    expect(windowOptions(kind, setup).webPreferences).toEqual({
      preload: '/app/preload.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
    });
  });

  it('has the same on every system, and tools for developers in the test build alone', () => {
    const release = windowOptions(kind, setup).webPreferences;
    for (const platform of ['darwin', 'win32'] as const) {
      expect(windowOptions(kind, { ...setup, platform }).webPreferences).toEqual(release);
    }
    const test = windowOptions(kind, { ...setup, build: 'test' }).webPreferences;
    expect(test).toEqual({ ...release, devTools: true });
  });

  it('stays hidden until its page has something to show', () => {
    expect(windowOptions(kind, setup).show).toBe(false);
  });
});

it('the card takes no focus that nobody gave it, on any system', () => {
  expect(windowOptions('card', setup).type).toBe('dock');
  expect(windowOptions('card', { ...setup, platform: 'darwin' }).focusable).toBe(false);
  expect(windowOptions('card', { ...setup, platform: 'win32' }).focusable).toBe(false);
});
