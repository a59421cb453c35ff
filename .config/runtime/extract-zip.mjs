import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * Unpacks a zip with the extractor that the electron package brings for its own downloads. It is found
 * through that package because only electron declares it.
 *
 * @param {string} file
 * @param {string} folder  an absolute path
 * @returns {Promise<void>}
 */
export async function extractZip(file, folder) {
  const requireAsElectron = createRequire(require.resolve('electron/package.json'));
  await requireAsElectron('@electron-internal/extract-zip').extract(file, { dir: folder });
}
