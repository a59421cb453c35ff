import { reasonOf } from './problem.mjs';
import { nothing, oneFailed, sum } from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */
/** @typedef {{ readonly name: string, readonly seconds: number, readonly tally: Tally }} StageResult */

/** Runs stages one after the other and keeps their figures. A stage that breaks counts as one failure. */
export function stageRunner() {
  /** @type {StageResult[]} */
  const results = [];
  return {
    results: /** @type {readonly StageResult[]} */ (results),
    /**
     * @param {string} name
     * @param {() => Promise<Tally | void>} work  a stage that only prepares counts nothing
     * @returns {Promise<boolean>} whether nothing failed
     */
    async stage(name, work) {
      console.log(`\n== ${name}`);
      const startMs = performance.now();
      const outcome = await work().catch((/** @type {unknown} */ error) => {
        console.error(error);
        return oneFailed(reasonOf(error));
      });
      const tally = outcome ?? nothing;
      results.push({ name, seconds: (performance.now() - startMs) / 1000, tally });
      return tally.failed === 0;
    },
  };
}

/**
 * The table at the end of a run: what took how long, and what went wrong.
 *
 * @param {readonly StageResult[]} results
 * @returns {string}
 */
export function table(results) {
  const width = Math.max(...results.map(({ name }) => name.length));
  const rows = results.map(({ name, seconds, tally: { passed, failed } }) => {
    const figures = passed + failed === 0 ? 'done' : `${passed} passed, ${failed} failed`;
    return `${name.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s  ${figures}`;
  });
  const problems = sum(results.map(({ tally }) => tally)).problems.map((problem) => `failed: ${problem}`);
  return ['', ...rows, ...problems].join('\n');
}
