import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { run, runQuietly } from '../commands/support/child.mjs';
import { Problem } from '../commands/support/problem.mjs';
import { buildStamp } from './build-stamp.mjs';
import { packedApp } from './packed-app.mjs';

/** @typedef {import('./fuse-table.mjs').Build} Build */
/** @typedef {import('../runtime/resolve-runtime.mjs').Runtime} Runtime */

/**
 * Builds the app and lays it out around a runtime, ready to run: `dist/test` or `dist/release`. Does
 * nothing when what lies there was made from the same sources.
 *
 * @param {{ readonly root: string, readonly build: Build, readonly runtime: Runtime }} order
 * @returns {Promise<string>} the executable
 */
export async function packageApp({ root, build, runtime }) {
  const { folder, executable } = packedApp(root, build);
  const stampFile = join(folder, 'made-from');
  const stamp = await buildStamp(root, runtime);
  if (existsSync(executable) && (await textOf(stampFile)) === stamp) return executable;
  console.log(`Building and packaging the ${build} build.`);
  await rm(folder, { recursive: true, force: true });
  await compile(root, build);
  await pack(root, build, runtime, folder);
  if (!existsSync(executable)) throw new Problem(`Packaging ended well but made no ${executable}.`);
  await mkdir(dirname(stampFile), { recursive: true });
  await writeFile(stampFile, stamp);
  return executable;
}

/** @param {string} file */
const textOf = (file) => readFile(file, 'utf8').catch(() => undefined);

/**
 * @param {string} root
 * @param {Build} build
 */
async function compile(root, build) {
  await rm(join(root, 'out'), { recursive: true, force: true });
  const args = [join('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--app', '--logLevel', 'warn'];
  const { code } = await run(process.execPath, args, {
    cwd: root,
    env: { ...process.env, UNHUNCH_BUILD: build },
  });
  if (code !== 0) throw new Problem(`The ${build} build failed: vite build --app, see above.`);
}

/**
 * @param {string} root
 * @param {Build} build
 * @param {Runtime} runtime
 * @param {string} folder
 */
async function pack(root, build, runtime, folder) {
  const args = [
    join('node_modules', 'electron-builder', 'cli.js'),
    '--dir',
    '--publish=never',
    '--config=electron-builder.yml',
    `--config.electronDist=${runtime.executableDir}`,
    `--config.electronVersion=${runtime.version}`,
    `--config.directories.output=${folder}`,
  ];
  const env = { ...process.env, UNHUNCH_BUILD: build };
  const isPacked = await runQuietly(process.execPath, args, { cwd: root, env });
  if (!isPacked) throw new Problem(`The ${build} build could not be packaged: electron-builder, see above.`);
}
