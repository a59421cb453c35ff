import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, runQuietly } from './child.mjs';
import { npm } from './npm.mjs';
import { playwrightTally } from './playwright-report.mjs';
import { root } from './root.mjs';
import { oneFailed, onePassed, sum, withEnding } from './tally.mjs';
import { vitestTally } from './vitest-report.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

/** Far more than either runner needs on a busy machine: it is there to end one that hangs. */
const HANG_MS = 20 * 60_000;

// The slowest first, so that the others run beside it.
const checks = ['check:lint', 'check:types', 'check:format', 'check:boundaries', 'check:dead-code'];

/** @returns {Promise<Tally>} each check is one test */
export async function runChecks() {
  const waiting = [...checks];
  const runWaiting = async () => {
    const tallies = [];
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift())
      tallies.push(await runCheck(check));
    return sum(tallies);
  };
  return sum(await Promise.all([runWaiting(), runWaiting()]));
}

/**
 * @param {string} check  a script of package.json
 * @returns {Promise<Tally>}
 */
async function runCheck(check) {
  const { command, args, shell } = npm(['run', '--silent', check]);
  const isFine = await runQuietly(command, args, { cwd: root, shell });
  console.log(`${check}: ${isFine ? 'nothing found' : 'found something, see above'}`);
  return isFine ? onePassed : oneFailed(`npm run ${check} found something, see above`);
}

/** What the engine is measured by, held to the coverage thresholds; measuring the rest too would slow it down. */
const measured = ['domain', 'replay'];
const unmeasured = ['unit', 'integration', 'runtime'];

/**
 * @param {readonly string[]} projects  empty for all
 * @returns {Promise<Tally>}
 */
export async function runVitest(projects) {
  if (projects.length > 0) return runProjects(projects, []);
  return sum([await runProjects(measured, ['--coverage']), await runProjects(unmeasured, [])]);
}

/**
 * @param {readonly string[]} projects
 * @param {readonly string[]} options
 * @returns {Promise<Tally>}
 */
function runProjects(projects, options) {
  return withReport('vitest', vitestTally, (report) => {
    const selection = [...options, ...projects.flatMap((name) => ['--project', name])];
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const args = [join('node_modules', 'vitest', 'vitest.mjs'), 'run', ...selection, ...reporters];
    return run(process.execPath, args, { cwd: root, timeoutMs: HANG_MS });
  });
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Tally>}
 */
export function runPlaywright(env) {
  return withReport('playwright', playwrightTally, (report) => {
    const config = join('tests', 'e2e', 'playwright.config.ts');
    const args = [join('node_modules', 'playwright', 'cli.js'), 'test', '-c', config, '--reporter=list,json'];
    const options = {
      cwd: root,
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
      timeoutMs: HANG_MS,
    };
    return run(process.execPath, args, options);
  });
}

/**
 * Runs a test runner that leaves its figures in a file, and counts them.
 *
 * @template Report
 * @param {string} name
 * @param {(report: Report) => Tally} count
 * @param {(reportFile: string) => Promise<import('./child.mjs').Ending>} runIt
 * @returns {Promise<Tally>}
 */
async function withReport(name, count, runIt) {
  const folder = await mkdtemp(join(tmpdir(), 'unhunch-report-'));
  try {
    const file = join(folder, 'report.json');
    const ending = await runIt(file);
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text === undefined)
      return withEnding(oneFailed(`${name} left no report of its results`), ending, name);
    return withEnding(count(JSON.parse(text)), ending, name);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
