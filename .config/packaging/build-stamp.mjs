import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Everything a packaged build is made from. */
const sources = [
  'electron',
  'renderer',
  'shared',
  'resources/icons',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'electron-builder.yml',
  '.config/packaging',
  '.config/licences',
];

/**
 * A hash of all that goes into a build. Equal stamps mean that building again would give the same.
 *
 * @param {string} root  the repository
 * @param {import('../runtime/resolve-runtime.mjs').Runtime} runtime
 * @returns {Promise<string>}
 */
export async function buildStamp(root, runtime) {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([runtime.version, runtime.source, process.platform, process.arch]));
  for (const source of sources) {
    for (const file of await filesBelow(root, source)) {
      hash.update(JSON.stringify(file)).update(await readFile(join(root, file)));
    }
  }
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} path  a file or a folder
 * @returns {Promise<readonly string[]>} in a fixed order, relative to the root
 */
async function filesBelow(root, path) {
  const entries = await readdir(join(root, path), { withFileTypes: true }).catch(
    (/** @type {unknown} */ error) => {
      const code = error instanceof Error && 'code' in error ? error.code : null;
      if (code === 'ENOTDIR') return undefined;
      if (code === 'ENOENT') return [];
      throw error;
    },
  );
  if (entries === undefined) return [path];
  const sorted = entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const nested = await Promise.all(
    sorted.map((entry) =>
      entry.isDirectory()
        ? filesBelow(root, `${path}/${entry.name}`)
        : Promise.resolve([`${path}/${entry.name}`]),
    ),
  );
  return nested.flat();
}
