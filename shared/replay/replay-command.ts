import type { CommandOutput } from '../command-output.ts';
import { parseTrace } from './parse-trace.ts';
import { formatReplay, replay } from './replay.ts';

export type { CommandOutput };

/** The whole of `replay FILE`, but for reading the file and printing. */
export function runReplayCommand(text: string): CommandOutput {
  const parsed = parseTrace(text);
  if (parsed.ok)
    return { exitCode: 0, standardOutput: formatReplay(replay(parsed.trace)), standardError: '' };
  const { lineNumber, expected } = parsed.error;
  return { exitCode: 2, standardOutput: '', standardError: `line ${lineNumber}: expected ${expected}\n` };
}
