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
 * Runs a command with what it is to work on, prints what it says and leaves with its code.
 *
 * @param {string} file below `shared/`
 * @param {string} name of the function that is the command
 * @param {unknown} argument
 */
export async function runShared(file, name, argument) {
  if (!existsSync(join(root, 'node_modules/vite')))
    refuse('expected the dependencies to be installed: run npm ci first');
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, 'shared', file), {
    root,
    configFile: false,
    logLevel: 'error',
  });
  const { exitCode, standardOutput, standardError } = module[name](argument);
  process.stderr.write(standardError);
  process.stdout.write(standardOutput);
  process.exitCode = exitCode;
}
