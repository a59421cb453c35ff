import { failureOf, nothing } from './tally.mjs';

/** @typedef {{ readonly fullName: string, readonly status: string, readonly failureMessages?: readonly string[] }} VitestCase */
/** @typedef {{ readonly name: string, readonly status: string, readonly assertionResults: readonly VitestCase[] }} VitestFile */

/**
 * Counts what Vitest's JSON reporter wrote. A file that could not be loaded has no cases, and counts as
 * one failure; a skipped case did not run.
 *
 * @param {{ readonly testResults: readonly VitestFile[] }} report
 * @returns {import('./tally.mjs').Tally}
 */
export function vitestTally(report) {
  const cases = report.testResults.flatMap((file) => file.assertionResults);
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  );
  const failed = cases.filter(({ status }) => status === 'failed');
  const skipped = cases.filter(({ status }) => status !== 'passed' && status !== 'failed');
  return {
    ...nothing,
    passed: cases.filter(({ status }) => status === 'passed').length,
    failed: failed.length + broken.length,
    problems: [
      ...failed.map(({ fullName, failureMessages }) => failureOf(fullName.trim(), failureMessages?.[0])),
      ...broken.map(({ name }) => `${name} could not be run as a whole`),
    ],
    cannotRun: skipped.map(({ fullName, status }) => `${fullName.trim()} (marked as ${status})`),
  };
}
