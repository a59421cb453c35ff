import { stripVTControlCharacters } from 'node:util';

/**
 * What a stage of the test run counted. `problems` names what failed, or says in words why something
 * did not run; each of them is part of `failed`.
 *
 * @typedef {{
 *   readonly passed: number,
 *   readonly failed: number,
 *   readonly problems: readonly string[],
 *   readonly cannotRun: readonly string[], // each "NAME (REASON)"
 * }} Tally
 */

/** @type {Tally} */
export const nothing = { passed: 0, failed: 0, problems: [], cannotRun: [] };

/**
 * @param {string} problem
 * @returns {Tally}
 */
export const oneFailed = (problem) => ({ ...nothing, failed: 1, problems: [problem] });

/** @type {Tally} */
export const onePassed = { ...nothing, passed: 1 };

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
    problems: tallies.flatMap(({ problems }) => problems),
    cannotRun: tallies.flatMap(({ cannotRun }) => cannotRun),
  };
}

/**
 * A runner that ends badly must have counted a failure, and one that ends well must have run something:
 * where its figures and its exit disagree, the worse of the two is believed.
 *
 * @param {Tally} tally
 * @param {import('./child.mjs').Ending} ending
 * @param {string} name  of the runner
 * @returns {Tally}
 */
export function withEnding(tally, { code, timedOut }, name) {
  if (timedOut) return sum([tally, oneFailed(`${name} took too long and was ended`)]);
  if (tally.failed > 0) return tally;
  if (code !== 0) return sum([tally, oneFailed(`${name} ended with code ${code}, see above`)]);
  if (tally.passed + tally.cannotRun.length === 0) return oneFailed(`${name} ran no test`);
  return tally;
}

/**
 * A failed test in one line of the end of a run, where the output before it may have been cut off.
 *
 * @param {string} name
 * @param {string | undefined} message  of the error; its second line may hold the seed
 */
export function failureOf(name, message) {
  const words = message && stripVTControlCharacters(message).split('\n').slice(0, 2);
  return !words ? name : `${name}: ${words.join(' ').trim().slice(0, 300)}`;
}
