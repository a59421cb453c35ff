import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ended, startChild } from '../child.mjs';
import { furnishHome } from './subjects.mjs';

/**
 * @typedef {import('./plans.mjs').Plan} Plan
 * @typedef {{
 *   readonly root: string,
 *   readonly project: import('./subjects.mjs').Project,
 *   readonly app: string, // executables
 *   readonly floor: string,
 *   readonly sandbox: readonly string[], // what this machine forces on any Electron
 * }} Bench
 * @typedef {import('./figures.mjs').Figures} Figures
 */

/** What could not be had in a run, such as a gap where nothing was painted, is null. */
const outcome = z.record(z.string(), z.number().nullable());

/**
 * Runs a plan in a home and on a computer of its own.
 *
 * @param {Bench} bench
 * @param {Plan} plan
 * @returns {Promise<Figures | undefined>} undefined where it could not be measured; standard error says why
 */
export async function measure(bench, plan) {
  const home = await furnishHome(bench.project, plan.session, plan.exercise);
  try {
    const { subject, settleSeconds, idle, card } = plan;
    const order = {
      command: [subject === 'app' ? bench.app : bench.floor, ...bench.sandbox],
      environment: { FLOOR: subject === 'hidden' ? 'hidden' : 'tray' },
      home,
      settleSeconds,
      idle,
      card,
      break: plan.break,
    };
    const script = join(bench.root, 'tests', 'bench', 'ruler', 'measure.py');
    const text = await outputOf('python3', [script, JSON.stringify(order)]);
    return text === undefined ? undefined : figuresIn(text, plan.rename ?? {});
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

/**
 * @param {string} text
 * @param {{ readonly [figure: string]: string }} names
 * @returns {Figures}
 */
function figuresIn(text, names) {
  const found = Object.entries(outcome.parse(JSON.parse(text)));
  return Object.fromEntries(
    found.flatMap(([name, value]) => (value === null ? [] : [[names[name] ?? name, value]])),
  );
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<string | undefined>}
 */
async function outputOf(command, args) {
  const child = startChild(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk) => {
    text += chunk;
  });
  return (await ended(child)) === 0 ? text : undefined;
}
