import type { TrayInk } from '../../shared/tray-icon/ink.ts';

/** The part of Electron's `nativeTheme` that tells what the icon lies on. */
export type PanelTheme = {
  readonly shouldUseDarkColors: boolean;
  readonly shouldUseHighContrastColors: boolean;
  /** The taskbar of Windows, which has a theme of its own; older runtimes do not tell. */
  readonly shouldUseDarkColorsForSystemIntegratedUI?: boolean;
};

/**
 * The ink for a panel. macOS colours a template itself. A Linux desktop with a light theme may well have a dark panel
 * (GNOME always has one), and nothing tells, so there the ink suits both.
 */
export function trayInk(platform: NodeJS.Platform, theme: PanelTheme): TrayInk {
  if (platform === 'darwin') return 'template';
  const isDark = theme.shouldUseDarkColorsForSystemIntegratedUI ?? theme.shouldUseDarkColors;
  if (theme.shouldUseHighContrastColors) {
    return isDark ? 'high-contrast-dark-panel' : 'high-contrast-light-panel';
  }
  if (isDark) return 'dark-panel';
  return platform === 'linux' ? 'any-panel' : 'light-panel';
}
