import { join } from 'node:path';

/**
 * Where a packaged build lies and what starts it.
 *
 * @param {string} root  the repository
 * @param {import('./fuse-table.mjs').Build} build
 * @returns {{ readonly folder: string, readonly executable: string }}
 */
export function packedApp(root, build) {
  const folder = join(root, 'dist', build);
  switch (process.platform) {
    case 'darwin':
      return { folder, executable: join(folder, macFolder(), 'Unhunch.app', 'Contents', 'MacOS', 'Unhunch') };
    case 'win32':
      return { folder, executable: join(folder, `win${suffix()}-unpacked`, 'Unhunch.exe') };
    default:
      return { folder, executable: join(folder, `linux${suffix()}-unpacked`, 'unhunch') };
  }
}

// electron-builder names the architecture only where it is not x64.
const suffix = () => (process.arch === 'x64' ? '' : `-${process.arch}`);
const macFolder = () => `mac${suffix()}`;
