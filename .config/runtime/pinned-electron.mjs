import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The Electron that ships: the exact version pinned in package.json, and the hashes of its files as
 * published inside the installed npm package.
 *
 * @param {string} root  the repository
 * @returns {Promise<{ readonly version: string, readonly checksums: Readonly<Record<string, string>> }>}
 */
export async function pinnedElectron(root) {
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const checksums = JSON.parse(
    await readFile(join(root, 'node_modules', 'electron', 'checksums.json'), 'utf8'),
  );
  return { version: manifest.devDependencies.electron, checksums };
}
