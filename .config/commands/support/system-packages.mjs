import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { systemPackages } from '../../system-packages.mjs';
import { outputOf, run } from './child.mjs';
import { Problem } from './problem.mjs';

/** @typedef {import('../../system-packages.mjs').SystemPackage} SystemPackage */
/** @typedef {import('../../system-packages.mjs').Purpose} Purpose */

/**
 * Sees to it that the system packages for the given purposes are there. As root with apt-get it
 * installs what is missing; otherwise it stops with the one command that does.
 *
 * @param {readonly Purpose[]} purposes
 */
export async function ensureSystemPackages(purposes) {
  if (process.platform !== 'linux') return;
  const missing = await missingPackages(purposes);
  if (missing.length === 0) return;
  if (!isCommand('apt-get')) throw new Problem(withoutApt(missing));
  if (process.getuid?.() !== 0) throw new Problem(asNormalUser(await namesHere(missing)));
  await install(missing);
}

/**
 * @param {readonly Purpose[]} purposes
 * @returns {Promise<readonly SystemPackage[]>}
 */
async function missingPackages(purposes) {
  // Debian keeps ldconfig where the PATH of a normal user does not look.
  const libraries = (await outputOf('/sbin/ldconfig', ['-p'])) ?? '';
  const missing = [];
  for (const wanted of systemPackages) {
    if (purposes.includes(wanted.purpose) && !(await isPresent(wanted, libraries))) missing.push(wanted);
  }
  return missing;
}

/**
 * @param {SystemPackage} wanted
 * @param {string} libraries  what `ldconfig -p` lists
 * @returns {Promise<boolean>}
 */
async function isPresent({ probe }, libraries) {
  switch (probe.kind) {
    case 'library':
      return libraries.includes(`\t${probe.name} `);
    case 'command':
      return isCommand(probe.name);
    case 'xorg-driver':
      return isXorgDriver(probe.name);
    case 'python-module':
      // The system's own Python: Debian's modules are invisible to any other.
      return (await outputOf('/usr/bin/python3', ['-c', `import ${probe.name}`])) !== undefined;
  }
}

/**
 * @param {string} name
 * @returns {boolean}
 */
export function isCommand(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/**
 * Whether Xorg can be had with this driver; its module lies in one of two places.
 *
 * @param {string} name
 * @returns {boolean}
 */
export function isXorgDriver(name) {
  const folders = ['/usr/lib/xorg/modules/drivers', '/usr/lib64/xorg/modules/drivers'];
  return isCommand('Xorg') && folders.some((folder) => existsSync(join(folder, `${name}_drv.so`)));
}

/** @param {readonly SystemPackage[]} missing */
async function install(missing) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = /** @param {readonly string[]} args */ (args) => run('apt-get', ['-qq', ...args], { env });
  console.log('Reading the list of system packages (apt-get update).');
  await apt(['update']);
  const names = await namesHere(missing);
  console.log(`Installing ${names.join(' ')}.`);
  const { code } = await apt(['install', '-y', '--no-install-recommends', ...names]);
  if (code !== 0) throw new Problem('The system packages could not be installed: apt-get failed, see above.');
}

/**
 * The name each package has on this release of the system.
 *
 * @param {readonly SystemPackage[]} packages
 * @returns {Promise<readonly string[]>}
 */
async function namesHere(packages) {
  return Promise.all(
    packages.map(async ({ names }) => {
      for (const name of names) {
        if ((await outputOf('apt-cache', ['show', '--no-all-versions', name])) !== undefined) return name;
      }
      return names[names.length - 1] ?? '';
    }),
  );
}

/** @param {readonly string[]} names */
function asNormalUser(names) {
  return [
    'System packages are missing, and only root may install them. This command does, then try again:',
    `  sudo sh -c 'apt-get update && apt-get install -y --no-install-recommends ${names.join(' ')}'`,
  ].join('\n');
}

/** @param {readonly SystemPackage[]} missing */
function withoutApt(missing) {
  const wanted = missing.map(({ probe }) => `${probe.name} (${probe.kind.replace('-', ' ')})`);
  return `Missing on this system: ${wanted.join(', ')}. Install them with your package manager, then try again.`;
}
