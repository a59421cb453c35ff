// `npm run --silent replay -- FILE`: prints what the engine decides on a trace. `-` reads standard input.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const file = process.argv[2] ?? refuse('expected the name of a trace file, or - for standard input');

/**
 * @param {string} message
 * @returns {never}
 */
function refuse(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

if (!existsSync(`${root}node_modules/vite`))
  refuse('expected the dependencies to be installed: run npm ci first');

/** @returns {string} */
function readTrace() {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    return refuse(`expected a readable trace file: ${error instanceof Error ? error.message : error}`);
  }
}

const text = readTrace();
const { runnerImport } = await import('vite');
const { module } = await runnerImport(`${root}shared/replay/replay-command.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
});
const { exitCode, standardOutput, standardError } = module.runReplayCommand(text);
process.stderr.write(standardError);
process.stdout.write(standardOutput);
process.exitCode = exitCode;
