import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runnerImport } from 'vite';
import { electronExecutable } from '../../../runtime/electron-layout.mjs';

/** @typedef {import('../../../runtime/resolve-runtime.mjs').Runtime} Runtime */

/**
 * Lays the floor app into a copy of the runtime that ours is packaged with.
 *
 * @param {string} root  the repository
 * @param {Runtime} runtime
 * @returns {Promise<string>} the executable
 */
export async function furnishFloor(root, runtime) {
  const name = `floor-${runtime.version}-${runtime.source}`;
  const folder = join(root, 'node_modules', '.cache', 'bench', name);
  const whole = join(folder, 'is-whole');
  if (!existsSync(whole)) {
    await rm(folder, { recursive: true, force: true });
    await mkdir(dirname(folder), { recursive: true });
    await cp(runtime.executableDir, folder, { recursive: true });
    await writeFile(whole, '');
  }
  const app = join(folder, 'resources', 'app');
  await rm(app, { recursive: true, force: true });
  await cp(join(root, 'tests', 'bench', 'floor'), app, { recursive: true });
  return electronExecutable(folder);
}

/**
 * The size of our archive, in millions of bytes.
 *
 * @param {string} executable
 */
export async function archiveMb(executable) {
  const { size } = await stat(join(dirname(executable), 'resources', 'app.asar'));
  return size / 1_000_000;
}

/**
 * The project's own texts, and the builders with which its tests leave a session behind.
 *
 * @param {string} root
 */
export async function loadProject(root) {
  const load = /** @param {string} path */ async (path) =>
    (await runnerImport(join(root, path), { root, configFile: false, logLevel: 'error' })).module;
  const [{ en }, { placeSession, placeFile, placeFirstRunDone, settingsFile }, exercises, opinions, file] =
    await Promise.all([
      load('shared/i18n/en/index.ts'),
      load('tests/e2e/desktop/data-files.ts'),
      load('shared/routines/exercise.ts'),
      load('shared/opinions/opinions.ts'),
      load('shared/opinions/opinions-file.ts'),
    ]);
  /** Of somebody who wants one exercise and nothing else. */
  const opinionsFor = /** @param {string} wanted */ (wanted) =>
    file.opinionsFileOf({
      ...opinions.noOpinions,
      hidden: exercises.exerciseIds
        .filter((/** @type {string} */ exercise) => exercise !== wanted)
        .map((/** @type {string} */ exercise) => ({ exercise, throughDay: '9999-12-31' })),
    });
  return { messages: en, placeSession, placeFile, placeFirstRunDone, settingsFile, opinionsFor };
}

/** @typedef {Awaited<ReturnType<typeof loadProject>>} Project */

/**
 * A home of its own for one run, past the first start, with so much sitting in the session and so much allowed, and
 * the exercise that a break is to consist of.
 *
 * @param {Project} project
 * @param {{ readonly ledgerSeconds: number, readonly sittingMinutes: number }} session
 * @param {string | undefined} exercise
 * @returns {Promise<string>}
 */
export async function furnishHome(
  { placeSession, placeFile, placeFirstRunDone, settingsFile, opinionsFor },
  { ledgerSeconds, sittingMinutes },
  exercise,
) {
  const home = await mkdtemp(join(tmpdir(), 'unhunch-bench-home-'));
  const data = join(home, '.config', 'Unhunch');
  await placeSession(data, { ledgerSeconds });
  const settings = { version: 1, settings: { sittingMinutes } };
  await placeFirstRunDone(data);
  await placeFile(settingsFile(data), JSON.stringify(settings));
  if (exercise !== undefined) {
    await placeFile(join(data, 'opinions.json'), JSON.stringify(opinionsFor(exercise)));
  }
  return home;
}
