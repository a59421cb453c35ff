import { endChild, ended, startChild } from './child.mjs';
import { Problem } from './problem.mjs';

/** What the app prints when its tray and its timer are up. */
const readyLine = 'Unhunch is running.';

/**
 * Runs the app until it ends by itself.
 *
 * @param {string} executable
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} the exit code for the command
 */
export async function runApp(executable, args, env) {
  const code = await ended(startChild(executable, args, { env }));
  if (code === null) throw new Problem('Unhunch was ended by a signal.');
  return code;
}

/**
 * Runs the app until it says that it is up, then ends it.
 *
 * @param {string} executable
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {number} [limitMs]
 * @returns {Promise<number>} the exit code for the command
 */
export async function runAppUntilReady(executable, args, env, limitMs = 60_000) {
  const app = startChild(executable, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const outcome = await Promise.race([
    sawReadyLine(app).then(() => /** @type {const} */ ('ready')),
    ended(app).then((code) => `Unhunch ended with code ${code} before it was up.`),
    deadline(limitMs, `Unhunch was not up after ${limitMs / 1000} s.`),
  ]);
  await endChild(app);
  if (outcome === 'ready') return 0;
  throw new Problem(outcome);
}

/**
 * @param {import('node:child_process').ChildProcess} app
 * @returns {Promise<void>}
 */
function sawReadyLine(app) {
  let text = '';
  return new Promise((resolve) => {
    app.stdout?.setEncoding('utf8').on('data', (chunk) => {
      process.stdout.write(chunk);
      text += chunk;
      if (text.split('\n').includes(readyLine)) resolve();
    });
  });
}

/**
 * @param {number} limitMs
 * @param {string} message
 * @returns {Promise<string>}
 */
const deadline = (limitMs, message) =>
  new Promise((resolve) => {
    setTimeout(() => resolve(message), limitMs).unref();
  });
