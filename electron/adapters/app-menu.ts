import type { Menu as ElectronMenu } from 'electron';

/**
 * The menu of the application. macOS always shows one and takes copy, paste and quit from it; its texts are the
 * system's own. Elsewhere there is none, which also takes Electron's developer entries away.
 */
export function installAppMenu(menu: typeof ElectronMenu, platform: NodeJS.Platform): void {
  const isMac = platform === 'darwin';
  menu.setApplicationMenu(
    isMac
      ? menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }])
      : null,
  );
}
