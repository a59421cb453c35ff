import { randomUUID } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Makes `target` appear in one step or not at all. `fill` works in a folder beside it and says which
 * folder in there is to become the target; whatever goes wrong, that folder is removed. When two runs
 * work at once, the first to be done wins and the other takes its result.
 *
 * @param {string} target
 * @param {(workFolder: string) => Promise<string>} fill  resolves with the finished folder
 * @returns {Promise<void>}
 */
export async function installWhole(target, fill) {
  if (existsSync(target)) return;
  const parent = dirname(target);
  await mkdir(parent, { recursive: true });
  await removeLeftovers(target);
  const workFolder = join(
    parent,
    `${workPrefix(target)}${hostname()}~${process.pid}~${randomUUID().slice(0, 8)}`,
  );
  const removeNow = () => rmSync(workFolder, { recursive: true, force: true });
  process.once('exit', removeNow);
  try {
    await mkdir(workFolder);
    await moveIntoPlace(await fill(workFolder), target);
  } finally {
    process.off('exit', removeNow);
    await rm(workFolder, { recursive: true, force: true });
  }
}

/** @param {string} target */
const workPrefix = (target) => `.partial~${basename(target)}~`;

/**
 * @param {string} folder
 * @param {string} target
 */
async function moveIntoPlace(folder, target) {
  try {
    await rename(folder, target);
  } catch (error) {
    // A folder that is already there cannot be replaced by a rename: another run was faster.
    if (!existsSync(target)) throw error;
  }
}

/**
 * Removes the work folders of runs that were killed. One that may still be at work is left alone.
 *
 * @param {string} target
 */
async function removeLeftovers(target) {
  const parent = dirname(target);
  for (const name of await readdir(parent)) {
    if (!name.startsWith(workPrefix(target))) continue;
    const path = join(parent, name);
    const [host, pid] = name.slice(workPrefix(target).length).split('~');
    const isOrphan = host === hostname() && !isRunning(Number(pid));
    if (isOrphan || (await isOlderThanADay(path))) await rm(path, { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as someone else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** @param {string} path */
async function isOlderThanADay(path) {
  const entry = await stat(path).catch(() => undefined);
  return entry !== undefined && Date.now() - entry.mtimeMs > DAY_MS;
}
