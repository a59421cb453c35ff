// Runs what lies in shared/ on a bare Node: it needs the dependencies, and says so where they are missing.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * @param {string} message
 * @returns {never}
 */
export function refuse(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

/**
 * What a file of `shared/` exports, made into one module of JavaScript: half the time of running it file by file.
 *
 * @param {string} file below `shared/`
 */
async function load(file) {
  const { build } = await import('vite');
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { ssr: join(root, 'shared', file), write: false, minify: false, target: 'node20' },
    ssr: { noExternal: true },
  });
  const [bundle] = [built].flat();
  if (bundle === undefined || !('output' in bundle)) throw new Error(`Vite made no module of ${file}`);
  const [{ code }] = bundle.output;
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}

/**
 * Runs a command with what it is to work on, prints what it says and leaves with its code.
 *
 * @param {string} file below `shared/`
 * @param {string} name of the function that is the command
 * @param {unknown} argument
 */
export async function runShared(file, name, argument) {
  if (!existsSync(join(root, 'node_modules/vite')))
    refuse('expected the dependencies to be installed: run npm ci first');
  const module = await load(file);
  const { exitCode, standardOutput, standardError } = module[name](argument);
  process.stderr.write(standardError);
  process.stdout.write(standardOutput);
  process.exitCode = exitCode;
}
