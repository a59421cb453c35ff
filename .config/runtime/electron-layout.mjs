import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where the executable lies in an unpacked Electron.
 *
 * @param {string} folder
 * @param {NodeJS.Platform} [platform]
 * @returns {string}
 */
export function electronExecutable(folder, platform = process.platform) {
  switch (platform) {
    case 'darwin':
      return join(folder, 'Electron.app', 'Contents', 'MacOS', 'Electron');
    case 'win32':
      return join(folder, 'electron.exe');
    default:
      return join(folder, 'electron');
  }
}

/**
 * A hash tells that the archive is the right one; this tells that it was what we took it for.
 *
 * @param {string} folder
 * @param {NodeJS.Platform} [platform]
 */
export function assertHoldsElectron(folder, platform = process.platform) {
  const executable = electronExecutable(folder, platform);
  if (!existsSync(executable)) throw new Error(`the archive holds no ${executable.slice(folder.length + 1)}`);
}
