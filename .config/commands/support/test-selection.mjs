import { parseArgs } from 'node:util';
import { Problem } from './problem.mjs';

const vitestProjects = ['unit', 'domain', 'replay', 'integration', 'runtime'];
const known = ['check', ...vitestProjects, 'e2e'];

/**
 * @typedef {{
 *   readonly checks: boolean,
 *   readonly vitest: 'all' | readonly string[], // names of projects; none means not at all
 *   readonly endToEnd: boolean,
 * }} Selection
 */

/**
 * What to run: everything, or with `--only unit,e2e` some of it while working.
 *
 * @param {readonly string[]} args
 * @returns {Selection}
 */
export function parseSelection(args) {
  const { only } = parse(args);
  if (only === undefined) return { checks: true, vitest: 'all', endToEnd: true };
  const names = only.flatMap((list) => list.split(','));
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Problem(`--only ${unknown.join(',')} is not known: choose from ${known.join(', ')}.`);
  }
  return {
    checks: names.includes('check'),
    vitest: names.filter((name) => vitestProjects.includes(name)),
    endToEnd: names.includes('e2e'),
  };
}

/** @param {readonly string[]} args */
function parse(args) {
  try {
    return parseArgs({ args: [...args], options: { only: { type: 'string', multiple: true } } }).values;
  } catch {
    throw new Problem(`npm test knows one option, --only with a list of ${known.join(', ')}.`);
  }
}
