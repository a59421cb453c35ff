/**
 * What a stage of the test run counted. `problems` says in words why something failed that no runner
 * printed; each of them is part of `failed`.
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
