import { describe, expect, it } from 'vitest';
import { type PanelTheme, trayInk } from '../../../../electron/adapters/tray-theme.ts';

const light: PanelTheme = { shouldUseDarkColors: false, shouldUseHighContrastColors: false };
const dark: PanelTheme = { ...light, shouldUseDarkColors: true };

describe('the ink of the tray icon', () => {
  it.each<[string, NodeJS.Platform, PanelTheme, string]>([
    ['a light Windows', 'win32', light, 'light-panel'],
    ['a dark Windows', 'win32', dark, 'dark-panel'],
    [
      'dark windows over a light taskbar',
      'win32',
      { ...dark, shouldUseDarkColorsForSystemIntegratedUI: false },
      'light-panel',
    ],
    [
      'light windows over a dark taskbar',
      'win32',
      { ...light, shouldUseDarkColorsForSystemIntegratedUI: true },
      'dark-panel',
    ],
    ['a light Linux, whose panel may be dark', 'linux', light, 'any-panel'],
    ['a dark Linux, whose panel may be light', 'linux', dark, 'any-panel'],
    ['macOS, which colours it itself', 'darwin', dark, 'template'],
    [
      'high contrast on black',
      'win32',
      { ...dark, shouldUseHighContrastColors: true },
      'high-contrast-dark-panel',
    ],
    [
      'high contrast on white',
      'win32',
      { ...light, shouldUseHighContrastColors: true },
      'high-contrast-light-panel',
    ],
    [
      'high contrast on a light Linux, whose panel may be black',
      'linux',
      { ...light, shouldUseHighContrastColors: true },
      'high-contrast-any-panel',
    ],
    [
      'high contrast on a dark Linux, whose panel may be white',
      'linux',
      { ...dark, shouldUseHighContrastColors: true },
      'high-contrast-any-panel',
    ],
  ])('suits %s', (_name, platform, theme, ink) => {
    expect(trayInk(platform, theme)).toBe(ink);
  });
});
