import { readFileSync } from 'node:fs';
import { type CommandOutput, runReplayCommand } from '../../shared/replay/replay-command.ts';

/** `unhunch replay FILE`: the same replay as in development. `-` is standard input. */
export function replayFile(file: string): CommandOutput {
  try {
    return runReplayCommand(readFileSync(file === '-' ? 0 : file, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      exitCode: 2,
      standardOutput: '',
      standardError: `expected a readable trace file: ${reason}\n`,
    };
  }
}
