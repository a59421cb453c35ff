#!/usr/bin/env node
/**
 * `npm test [-- --only unit,e2e]`: on a fresh clone, installs what is needed and runs everything. The
 * last line is the sum, "N passed, N failed", alone.
 */
import { packageApp } from '../packaging/package-app.mjs';
import { describeRuntime, resolveRuntime } from '../runtime/resolve-runtime.mjs';
import { cannotRunVariable, collectCannotRun, mustRunEverything } from './support/cannot-run.mjs';
import { endAllChildren, endChildrenOnInterrupt } from './support/child.mjs';
import { ensureDependencies } from './support/dependencies.mjs';
import { assertNodeVersion } from './support/node-version.mjs';
import { runMain } from './support/problem.mjs';
import { root } from './support/root.mjs';
import { runChecks, runPlaywright, runVitest } from './support/runners.mjs';
import { stageRunner, table } from './support/stages.mjs';
import { ensureSystemPackages } from './support/system-packages.mjs';
import { oneFailed, sum } from './support/tally.mjs';
import { parseSelection } from './support/test-selection.mjs';

/** @typedef {import('../runtime/resolve-runtime.mjs').Runtime} Runtime */
/** @typedef {ReturnType<typeof stageRunner>['stage']} Stage */

/**
 * @param {Stage} stage
 * @param {import('./support/test-selection.mjs').Selection} selection
 * @returns {Promise<Runtime | undefined>} what the app was packaged with
 */
async function runStages(stage, selection) {
  if (!(await stage('dependencies', () => ensureDependencies(root)))) return undefined;
  // What comes over the network comes while the checks keep the processor busy.
  const readying = makeReady(stage, selection);
  if (selection.checks) await stage('checks', runChecks);
  const { hasSystemPackages, runtime } = await readying;
  await runUnits(stage, selection);
  if (runtime === undefined) return undefined;
  const isPackaged = await stage('build and package', () => packageBoth(runtime));
  // Not beside the rest: keys, focus and windows are tested at the pace of real hands.
  await runEndToEnd(stage, { isPackaged, hasSystemPackages });
  return runtime;
}

/**
 * @param {Stage} stage
 * @param {import('./support/test-selection.mjs').Selection} selection
 */
async function makeReady(stage, { endToEnd }) {
  const purposes = /** @type {const} */ (['run', 'no-display', 'test']);
  const hasSystemPackages = await stage('system packages', () => ensureSystemPackages(purposes));
  return { hasSystemPackages, runtime: endToEnd ? await findRuntime(stage) : undefined };
}

/**
 * @param {Stage} stage
 * @param {import('./support/test-selection.mjs').Selection} selection
 */
async function runUnits(stage, { vitest }) {
  if (vitest === 'all') await stage('vitest', () => runVitest([]));
  else if (vitest.length > 0) await stage(`vitest (${vitest.join(', ')})`, () => runVitest(vitest));
}

/**
 * @param {Stage} stage
 * @returns {Promise<Runtime | undefined>}
 */
async function findRuntime(stage) {
  /** @type {Runtime | undefined} */
  let runtime;
  await stage('runtime', async () => {
    runtime = await resolveRuntime(root);
  });
  return runtime;
}

/** @param {Runtime} runtime */
async function packageBoth(runtime) {
  await packageApp({ root, build: 'test', runtime });
  await packageApp({ root, build: 'release', runtime });
}

/**
 * @param {Stage} stage
 * @param {{ readonly isPackaged: boolean, readonly hasSystemPackages: boolean }} readiness
 */
async function runEndToEnd(stage, { isPackaged, hasSystemPackages }) {
  await stage('end to end', async () => {
    if (!isPackaged) return oneFailed('the end-to-end tests did not run: there is no packaged app');
    if (!hasSystemPackages) return oneFailed('the end-to-end tests did not run: system packages are missing');
    return runPlaywright(process.env);
  });
}

/**
 * @param {import('./support/tally.mjs').Tally} tally
 * @returns {number} the exit code
 */
function conclude({ passed, failed, cannotRun }) {
  const total = failed + (mustRunEverything() ? cannotRun.length : 0);
  for (const line of cannotRun) console.log(`cannot run here: ${line}`);
  console.log(`${passed} passed, ${total} failed`);
  return total > 0 || passed === 0 ? 1 : 0;
}

endChildrenOnInterrupt();
await runMain(async () => {
  assertNodeVersion();
  const selection = parseSelection(process.argv.slice(2));
  const { stage, results } = stageRunner();
  const { result: runtime, cannotRun } = await collectCannotRun((file) => {
    process.env[cannotRunVariable] = file;
    return runStages(stage, selection);
  });
  await endAllChildren();
  console.log(table(results));
  if (runtime !== undefined) console.log(describeRuntime(runtime));
  const tally = sum(results.map((result) => result.tally));
  return conclude({ ...tally, cannotRun: [...tally.cannotRun, ...cannotRun] });
});
