// `npm run --silent replay -- FILE`: prints what the engine decides on a trace. `-` reads standard input.
import { readFileSync } from 'node:fs';
import { refuse, runShared } from './support/shared-command.mjs';

const file = process.argv[2] ?? refuse('expected the name of a trace file, or - for standard input');

/** @returns {string} */
function readTrace() {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    return refuse(
      `expected a readable trace file: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

await runShared('replay/replay-command.ts', 'runReplayCommand', readTrace());
