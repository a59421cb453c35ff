import { parseArgs } from 'node:util';
import { Problem } from '../problem.mjs';

/** @typedef {import('./goals.mjs').Part} Part */

const parts = /** @type {const} */ (['start', 'idle', 'break']);
const usage = 'npm run bench -- start|idle|break|all [--rounds N]';

/**
 * What to measure and how often: everything in five rounds, unless said otherwise.
 *
 * @param {readonly string[]} args
 * @returns {{ readonly parts: readonly Part[], readonly rounds: number }}
 */
export function parseOrder(args) {
  const { values, positionals } = parse(args);
  const [word = 'all', ...more] = positionals;
  const chosen = parts.filter((part) => word === 'all' || word === part);
  const rounds = Number(values.rounds ?? 5);
  if (more.length > 0 || chosen.length === 0 || !Number.isInteger(rounds) || rounds < 1) {
    throw new Problem(`That is not an order the bench knows. Say ${usage}, with at least one round.`);
  }
  return { parts: chosen, rounds };
}

/** @param {readonly string[]} args */
function parse(args) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { rounds: { type: 'string' } },
    });
  } catch {
    throw new Problem(`Say ${usage}.`);
  }
}
