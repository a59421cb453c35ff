import { join } from 'node:path';
import { assertHoldsElectron } from './electron-layout.mjs';
import { extractZip } from './extract-zip.mjs';
import { installWhole } from './install-whole.mjs';

/**
 * @typedef {{
 *   readonly version: string,
 *   readonly checksums: Readonly<Record<string, string>>, // SHA-256 by file name
 *   readonly target: string,
 *   readonly mirror?: string, // an address ending in a slash; ELECTRON_MIRROR wins over it
 *   readonly platform?: NodeJS.Platform,
 *   readonly arch?: string,
 *   readonly connectTimeoutMs?: number, // until the first byte of the file
 *   readonly stallTimeoutMs?: number, // between any two pieces of it
 *   readonly onPiece?: () => void, // something of the file has come
 * }} OfficialDownload
 */

/**
 * Puts the official Electron into `target`. Rejects when it cannot be had or is not the file that was
 * published; `target` then does not exist.
 *
 * @param {OfficialDownload} download
 * @returns {Promise<void>}
 */
export async function downloadOfficial(download) {
  const { target, platform = process.platform } = download;
  await installWhole(target, async (workFolder) => {
    const archive = await fetchArchive(download, workFolder);
    const folder = join(workFolder, 'electron');
    await extractZip(archive, folder);
    assertHoldsElectron(folder, platform);
    return folder;
  });
}

/**
 * @param {OfficialDownload} download
 * @param {string} workFolder
 * @returns {Promise<string>} the path of the verified archive
 */
async function fetchArchive(download, workFolder) {
  const { version, checksums, mirror, platform = process.platform, arch = process.arch } = download;
  const { downloadArtifact, ElectronDownloadCacheMode } = await import('@electron/get');
  const watch = stallWatch(download.connectTimeoutMs ?? 8000, download.stallTimeoutMs ?? 30_000);
  const onProgress = () => {
    download.onPiece?.();
    return watch.onProgress();
  };
  try {
    return await downloadArtifact({
      version,
      artifactName: 'electron',
      platform,
      arch,
      checksums: { ...checksums },
      // The unpacked folder is what we cache; a second copy of the archive elsewhere helps nobody.
      cacheMode: ElectronDownloadCacheMode.Bypass,
      tempDirectory: workFolder,
      ...(mirror === undefined ? {} : { mirrorOptions: { mirror } }),
      downloadOptions: { signal: watch.signal, quiet: true, getProgressCallback: onProgress },
    });
  } finally {
    watch.stop();
  }
}

/**
 * A signal that gives up on a server that does not answer, or stops in the middle. A slow one may take
 * as long as it needs.
 *
 * @param {number} connectTimeoutMs
 * @param {number} stallTimeoutMs
 */
function stallWatch(connectTimeoutMs, stallTimeoutMs) {
  const controller = new AbortController();
  const giveUpAfter = /** @param {number} ms @param {string} what */ (ms, what) =>
    setTimeout(() => controller.abort(new Error(`${what} for ${ms / 1000} s`)), ms);
  let timer = giveUpAfter(connectTimeoutMs, 'no answer');
  return {
    signal: controller.signal,
    onProgress: () => {
      clearTimeout(timer);
      timer = giveUpAfter(stallTimeoutMs, 'nothing more came');
      return Promise.resolve();
    },
    stop: () => clearTimeout(timer),
  };
}
