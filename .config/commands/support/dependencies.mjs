import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './child.mjs';
import { npm } from './npm.mjs';
import { Problem } from './problem.mjs';

/** @typedef {{ readonly version?: string, readonly integrity?: string, readonly optional?: boolean }} LockedPackage */

/**
 * Brings `node_modules` in line with `package-lock.json`, and does nothing when it is.
 *
 * @param {string} root  the repository
 */
export async function ensureDependencies(root) {
  if (await isCurrent(root)) return;
  console.log('Installing the dependencies (npm ci).');
  // Development dependencies are all there are: the app is bundled. Engine warnings are explained in .config/README.md.
  const { command, args, shell } = npm([
    'ci',
    '--include=dev',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  const { code } = await run(command, args, { cwd: root, shell });
  if (code !== 0) throw new Problem('The dependencies could not be installed: npm ci failed, see above.');
}

/**
 * npm keeps a copy of the lockfile of what it really installed, and writes it last, so an install that
 * broke off is seen as missing. Optional packages of other platforms are rightly absent.
 *
 * @param {string} root
 * @returns {Promise<boolean>}
 */
async function isCurrent(root) {
  const wanted = await lockedPackages(join(root, 'package-lock.json'));
  const installed = await lockedPackages(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === undefined)
    throw new Problem('package-lock.json is missing or not JSON: restore it from git.');
  if (installed === undefined) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    const found = installed[path];
    if (path === '') return true;
    if (found === undefined) return entry.optional === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

/**
 * @param {string} file
 * @returns {Promise<Readonly<Record<string, LockedPackage>> | undefined>}
 */
async function lockedPackages(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
