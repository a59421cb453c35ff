import type { TrayInk } from '../../shared/tray-icon/ink.ts';

/** The part of Electron's `nativeTheme` that tells what the icon lies on. */
export type PanelTheme = {
  readonly shouldUseDarkColors: boolean;
  readonly shouldUseHighContrastColors: boolean;
  /** The taskbar of Windows, which has a theme of its own; older runtimes do not tell. */
  readonly shouldUseDarkColorsForSystemIntegratedUI?: boolean;
};

/**
 * The ink for a panel. macOS colours a template itself. A Linux desktop tells the theme of its windows and not the colour
 * of its panel: GNOME's is dark under a light theme, and a light one under a dark theme is a click away elsewhere. So
 * there the ink suits both.
 */
export function trayInk(platform: NodeJS.Platform, theme: PanelTheme): TrayInk {
  if (platform === 'darwin') return 'template';
  if (platform === 'linux') {
    return theme.shouldUseHighContrastColors ? 'high-contrast-any-panel' : 'any-panel';
  }
  const isDark = theme.shouldUseDarkColorsForSystemIntegratedUI ?? theme.shouldUseDarkColors;
  if (theme.shouldUseHighContrastColors) {
    return isDark ? 'high-contrast-dark-panel' : 'high-contrast-light-panel';
  }
  return isDark ? 'dark-panel' : 'light-panel';
}
