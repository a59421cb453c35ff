#!/usr/bin/env node
/**
 * `npm run screenshots [-- FOLDER] [--readme] [--grep TEXT]`: takes the pictures of the packaged app, every window and
 * state in every look, and a sheet of them. They go to FOLDER; without one to node_modules/.cache/screenshots.
 * `--readme` takes those that the README shows, and puts them into resources/screenshots.
 */
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { packageApp } from '../packaging/package-app.mjs';
import { describeRuntime, resolveRuntime } from '../runtime/resolve-runtime.mjs';
import { endAllChildren, endChildrenOnInterrupt, run } from './support/child.mjs';
import { ensureDependencies } from './support/dependencies.mjs';
import { assertNodeVersion } from './support/node-version.mjs';
import { Problem, runMain } from './support/problem.mjs';
import { root } from './support/root.mjs';
import { ensureSystemPackages } from './support/system-packages.mjs';

/** What the README shows: the picture as it is taken, and its name there. */
const ofReadme = {
  'home-light.png': 'home.png',
  'card-light.png': 'card.png',
  'break-light.webp': 'break-light.webp',
  'break-dark.webp': 'break-dark.webp',
  'tray.png': 'tray.png',
};

/** @returns {{ readonly folder: string, readonly isForReadme: boolean, readonly grep: string | undefined }} */
function readOrder() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { readme: { type: 'boolean', default: false }, grep: { type: 'string' } },
  });
  if (positionals.length > 1) throw new Problem('Name one folder for the pictures, or none.');
  // npm runs scripts in the repository; a folder is meant from where the person stands.
  const from = process.env.INIT_CWD ?? process.cwd();
  const folder = positionals[0] === undefined ? undefined : resolve(from, positionals[0]);
  return {
    folder: folder ?? join(root, 'node_modules', '.cache', 'screenshots'),
    isForReadme: values.readme,
    grep: values.grep ?? (values.readme ? '@readme' : undefined),
  };
}

/**
 * @param {string} folder
 * @param {string | undefined} grep
 */
async function takePictures(folder, grep) {
  const config = join('tests', 'pictures', 'playwright.config.ts');
  const selection = grep === undefined ? [] : ['--grep', grep];
  const args = [join('node_modules', 'playwright', 'cli.js'), 'test', '-c', config, ...selection];
  const env = { ...process.env, UNHUNCH_PICTURES: folder };
  const { code } = await run(process.execPath, args, { cwd: root, env });
  if (code !== 0) throw new Problem('Some pictures could not be taken, see above.');
}

/** @param {string} folder */
async function copyForReadme(folder) {
  const target = join(root, 'resources', 'screenshots');
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  for (const [taken, shown] of Object.entries(ofReadme))
    await copyFile(join(folder, taken), join(target, shown));
  console.log(`The pictures of the README are in ${target}.`);
}

endChildrenOnInterrupt();
await runMain(async () => {
  assertNodeVersion();
  const { folder, isForReadme, grep } = readOrder();
  await ensureDependencies(root);
  await ensureSystemPackages(['run', 'no-display', 'test']);
  const runtime = await resolveRuntime(root);
  console.log(describeRuntime(runtime));
  await packageApp({ root, build: 'test', runtime });
  try {
    await takePictures(folder, grep);
  } finally {
    await endAllChildren();
  }
  console.log(`The pictures are in ${folder}, all on one sheet in index.html.`);
  if (isForReadme) await copyForReadme(folder);
  return 0;
});
