import { failureOf, nothing } from './tally.mjs';

/**
 * @typedef {{ readonly error?: { readonly message?: string } }} PlaywrightResult
 * @typedef {{ readonly status: 'expected' | 'unexpected' | 'flaky' | 'skipped', readonly results?: readonly PlaywrightResult[] }} PlaywrightTest
 * @typedef {{ readonly title: string, readonly tests: readonly PlaywrightTest[] }} PlaywrightSpec
 * @typedef {{ readonly specs?: readonly PlaywrightSpec[], readonly suites?: readonly PlaywrightSuite[] }} PlaywrightSuite
 */

/**
 * Counts what Playwright's JSON reporter wrote. A test that passed only when tried again is a failure;
 * an error outside any test, such as a file that does not load, counts as one.
 *
 * @param {{ readonly suites: readonly PlaywrightSuite[], readonly errors?: readonly { readonly message?: string }[] }} report
 * @returns {import('./tally.mjs').Tally}
 */
export function playwrightTally({ suites, errors = [] }) {
  const tests = suites
    .flatMap(specsBelow)
    .flatMap(({ title, tests }) => tests.map((test) => ({ title, ...test })));
  const unexpected = tests.filter(({ status }) => status === 'unexpected');
  const flaky = tests.filter(({ status }) => status === 'flaky');
  return {
    ...nothing,
    passed: tests.filter(({ status }) => status === 'expected').length,
    failed: unexpected.length + flaky.length + errors.length,
    problems: [
      ...unexpected.map(({ title, results }) => failureOf(title, results?.at(-1)?.error?.message)),
      ...flaky.map(({ title }) => `"${title}" passed only when it was tried again`),
      ...errors.map(({ message }) => message?.split('\n')[0] ?? 'an error outside any test'),
    ],
    cannotRun: tests.filter(({ status }) => status === 'skipped').map(({ title }) => `${title} (skipped)`),
  };
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {readonly PlaywrightSpec[]}
 */
function specsBelow({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(specsBelow)];
}
