import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ended, startChild } from '../commands/support/child.mjs';
import { npm } from '../commands/support/npm.mjs';

/**
 * Fetches one package from the registry npm is configured for, without installing it.
 *
 * @param {{
 *   readonly spec: string, // name@version, or the address of an archive
 *   readonly folder: string,
 *   readonly registry?: string,
 *   readonly retries?: number,
 * }} wanted
 * @returns {Promise<string>} the path of the archive
 */
export async function fetchNpmArchive({ spec, folder, registry, retries = 1 }) {
  const options = [
    '--loglevel=error',
    '--ignore-scripts',
    `--pack-destination=${folder}`,
    // npm would keep a second copy of a large archive for good.
    `--cache=${join(folder, 'npm-cache')}`,
    `--fetch-retries=${retries}`,
    '--fetch-retry-mintimeout=1000',
    '--fetch-timeout=60000',
    ...(registry === undefined ? [] : [`--registry=${registry}`]),
  ];
  const { command, args, shell } = npm(['pack', spec, ...options]);
  const child = startChild(command, args, { shell, stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk) => {
    complaint += chunk;
  });
  const code = await ended(child);
  if (code !== 0) throw new Error(`npm could not fetch ${spec}: ${firstError(complaint)}`);
  const archive = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
  if (archive === undefined) throw new Error(`npm fetched nothing for ${spec}`);
  return join(folder, archive);
}

/**
 * npm prints a code, then the sentence that explains it; both help.
 *
 * @param {string} complaint
 * @returns {string}
 */
function firstError(complaint) {
  const lines = complaint
    .split('\n')
    .map((line) => line.replace(/^npm (error|ERR!)\s*/, '').trim())
    .filter((line) => line !== '' && !line.startsWith('A complete log'));
  return lines.slice(0, 2).join(', ') || 'no reason given';
}
