/**
 * @typedef {{
 *   readonly version?: string,
 *   readonly dev?: boolean,
 *   readonly optional?: boolean,
 *   readonly os?: readonly string[],
 *   readonly cpu?: readonly string[],
 *   readonly libc?: readonly string[],
 *   readonly optionalDependencies?: Readonly<Record<string, string>>,
 * }} LockedPackage
 * @typedef {{ readonly packages: Readonly<Record<string, LockedPackage>> }} Lockfile
 */

const systems = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];

/**
 * Adds the optional packages of other platforms that a lockfile lacks.
 *
 * @param {Lockfile} lockfile
 * @returns {{ readonly lockfile: Lockfile, readonly added: readonly string[] }} the paths that were added
 */
export function completeLockfile(lockfile) {
  const { packages } = lockfile;
  const missing = Object.values(packages).flatMap((parent) =>
    Object.entries(parent.optionalDependencies ?? {})
      .filter(([name]) => !isLocked(packages, name))
      .map(
        ([name, version]) =>
          /** @type {const} */ ([`node_modules/${name}`, placeholder(name, version, parent)]),
      ),
  );
  const sorted = [...Object.entries(packages), ...missing].sort(([a], [b]) => a.localeCompare(b, 'en'));
  return {
    lockfile: { ...lockfile, packages: Object.fromEntries(sorted) },
    added: missing.map(([path]) => path),
  };
}

/**
 * @param {Lockfile['packages']} packages
 * @param {string} name
 */
const isLocked = (packages, name) =>
  Object.keys(packages).some(
    (path) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`),
  );

/**
 * @param {string} name
 * @param {string} version
 * @param {LockedPackage} parent
 * @returns {LockedPackage}
 */
function placeholder(name, version, parent) {
  if (!/^\d+\.\d+\.\d+/.test(version)) {
    throw new Error(
      `${name} is wanted as ${version}, not as one exact version: add it to the lockfile by hand.`,
    );
  }
  const words = (name.split('/').at(-1) ?? name).split('-');
  const at = words.findIndex((word) => systems.includes(word));
  const [os, cpu] = [words[at], words[at + 1]];
  if (at < 0 || os === undefined || cpu === undefined) {
    throw new Error(`${name} does not tell its platform by its name: add it to the lockfile by hand.`);
  }
  const isMusl = words.some((word) => word.startsWith('musl'));
  return {
    version,
    cpu: [cpu],
    ...(parent.dev === true ? { dev: true } : {}),
    ...(os === 'linux' ? { libc: [isMusl ? 'musl' : 'glibc'] } : {}),
    optional: true,
    os: [os],
  };
}
