#!/usr/bin/env node
/**
 * `npm run bench [-- start|idle|break|all] [--rounds N]`: measures the packaged release build beside the floor app, in
 * turn, and says which goals are met. `tests/bench/README.md` says how each figure is taken.
 */
import { cpus, loadavg } from 'node:os';
import { packageApp } from '../packaging/package-app.mjs';
import { describeRuntime, resolveRuntime } from '../runtime/resolve-runtime.mjs';
import { goals } from './support/bench/goals.mjs';
import { parseOrder } from './support/bench/order.mjs';
import { plansOf } from './support/bench/plans.mjs';
import { measure } from './support/bench/ruler.mjs';
import { archiveMb, furnishFloor, loadProject } from './support/bench/subjects.mjs';
import { tableOf } from './support/bench/table.mjs';
import { judge } from './support/bench/verdicts.mjs';
import { endAllChildren, endChildrenOnInterrupt } from './support/child.mjs';
import { ensureDependencies } from './support/dependencies.mjs';
import { assertNodeVersion } from './support/node-version.mjs';
import { Problem, runMain } from './support/problem.mjs';
import { root } from './support/root.mjs';
import { sandboxHere } from './support/sandbox.mjs';
import { ensureSystemPackages } from './support/system-packages.mjs';

/**
 * @typedef {import('./support/bench/figures.mjs').Figures} Figures
 * @typedef {import('./support/bench/plans.mjs').Plan} Plan
 * @typedef {import('./support/bench/ruler.mjs').Bench} Bench
 */

/** @returns {Promise<Bench>} */
async function setUp() {
  if (process.platform !== 'linux') {
    throw new Problem('The bench reads /proc and an X server of its own: it runs on Linux.');
  }
  await ensureDependencies(root);
  await ensureSystemPackages(['run', 'no-display', 'test']);
  const runtime = await resolveRuntime(root);
  console.log(describeRuntime(runtime));
  const app = await packageApp({ root, build: 'release', runtime });
  const floor = await furnishFloor(root, runtime);
  const sandbox = await sandboxHere(app);
  return { root, project: await loadProject(root), app, floor, sandbox: sandbox.args };
}

const load = () =>
  `load ${loadavg()
    .map((each) => each.toFixed(2))
    .join(' ')} on ${cpus().length} cores`;

/**
 * A round in turn, each other round the other way about, so that nobody always goes first. The first start of each
 * brings its files into memory and is not counted.
 *
 * @param {Bench} bench
 * @param {readonly Plan[]} plans
 * @param {number} rounds
 */
async function runRounds(bench, plans, rounds) {
  /** @type {{ readonly [subject in Plan['subject']]: Figures[] }} */
  const sitting = { app: [], floor: [], hidden: [] };
  for (const plan of plansOf(['start'], bench.project.messages)) await measure(bench, plan);
  for (let round = 1; round <= rounds; round += 1) {
    for (const plan of round % 2 === 1 ? plans : plans.toReversed()) {
      const figures = await measure(bench, plan);
      const said = figures === undefined ? 'could not be measured' : JSON.stringify(figures);
      console.log(`round ${round}, ${load()}: ${plan.subject}, ${plan.what}: ${said}`);
      if (figures !== undefined) sitting[plan.subject].push(figures);
    }
  }
  return sitting;
}

endChildrenOnInterrupt();
await runMain(async () => {
  assertNodeVersion();
  const { parts, rounds } = parseOrder(process.argv.slice(2));
  const bench = await setUp();
  const before = load();
  const sitting = await runRounds(bench, plansOf(parts, bench.project.messages), rounds);
  await endAllChildren();
  const app = [...sitting.app, { archiveMb: await archiveMb(bench.app) }];
  const judged = goals
    .filter(({ part }) => parts.includes(part))
    .map((goal) => judge(goal, { ...sitting, app }));
  console.log(`\n${tableOf(judged)}\n\nmin / median / max. ${before} at the start, ${load()} at the end.`);
  return judged.some(({ verdict }) => verdict === 'not measured') ? 1 : 0;
});
