import { spawn } from 'node:child_process';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */
/** @typedef {{ readonly code: number | null, readonly timedOut: boolean }} Ending */

const isPosix = process.platform !== 'win32';

/** Everything started and not yet over, in the order it was started. @type {Set<ChildProcess>} */
const live = new Set();

/**
 * Starts a process of which we promise that it ends with us. It leads its own process group, so that
 * Ctrl-C in the terminal reaches only this command, which then ends its children in the right order.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {ChildProcess}
 */
export function startChild(command, args, options = {}) {
  const child = spawn(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: isPosix,
    ...options,
  });
  live.add(child);
  child.once('exit', () => live.delete(child));
  child.once('error', () => live.delete(child));
  return child;
}

/**
 * Resolves with the exit code, or rejects when the process could not be started at all.
 *
 * @param {ChildProcess} child
 * @returns {Promise<number | null>}
 */
export function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => resolve(code));
    child.once('error', reject);
  });
}

/**
 * Asks the process to end, and after a grace period ends it and whatever it left in its group.
 *
 * @param {ChildProcess} child
 * @param {number} [graceMs]
 */
export async function endChild(child, graceMs = 5000) {
  if (child.pid === undefined) return;
  const isOver = ended(child).catch(() => null);
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), graceMs);
  await isOver;
  clearTimeout(timer);
  killGroup(child.pid);
}

/** @param {number} leader */
function killGroup(leader) {
  if (!isPosix) return;
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // ESRCH: nobody is left in the group, which is the aim.
  }
}

/** Ends everything that is still running, the youngest first: the app before its bus and its display. */
export async function endAllChildren() {
  for (const child of [...live].reverse()) await endChild(child);
}

/** Makes Ctrl-C, a closed terminal and a plain `kill` end everything that was started here. */
export function endChildrenOnInterrupt() {
  let isEnding = false;
  const end = /** @param {number} code */ (code) => {
    if (isEnding) return;
    isEnding = true;
    void endAllChildren().finally(() => process.exit(code));
  };
  process.on('SIGINT', () => end(130));
  process.on('SIGTERM', () => end(143));
  process.on('SIGHUP', () => end(129));
  whenNpmIsGone(() => end(143));
}

/**
 * A plain `kill` of npm reaches the shell between npm and us, and no further. That we were left behind
 * shows in our parent.
 *
 * @param {() => void} act
 */
function whenNpmIsGone(act) {
  if (!isPosix || process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) act();
  }, 500).unref();
}

/**
 * Runs a command to its end with its output shown, or silently with `stdio: 'ignore'`.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions & { readonly timeoutMs?: number }} [options]
 * @returns {Promise<Ending>}
 */
export async function run(command, args, { timeoutMs, ...options } = {}) {
  const child = startChild(command, args, options);
  let timedOut = false;
  const timer =
    timeoutMs === undefined
      ? undefined
      : setTimeout(() => {
          timedOut = true;
          void endChild(child);
        }, timeoutMs);
  try {
    return { code: await ended(child), timedOut };
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Runs a command whose output interests nobody unless it fails; then it is printed.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<boolean>} whether it went well
 */
export async function runQuietly(command, args, options = {}) {
  const child = startChild(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  /** @type {Buffer[]} */
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => output.push(chunk));
  const isWell = (await ended(child)) === 0;
  if (!isWell) process.stderr.write(Buffer.concat(output));
  return isWell;
}

/**
 * Runs a command and gives back what it printed, or `undefined` when it failed or is not installed.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<string | undefined>}
 */
export async function outputOf(command, args) {
  const child = startChild(command, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  let text = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk) => {
    text += chunk;
  });
  const code = await ended(child).catch(() => null);
  return code === 0 ? text : undefined;
}
