import { parseTrace } from './parse-trace.ts';
import { formatReplay, replay } from './replay.ts';

/** What a replay prints, and the code the process ends with: 2 for a trace that is not one. */
export type CommandOutput = {
  readonly exitCode: 0 | 2;
  readonly standardOutput: string;
  readonly standardError: string;
};

/** The whole of `replay FILE`, but for reading the file and printing. */
export function runReplayCommand(text: string): CommandOutput {
  const parsed = parseTrace(text);
  if (parsed.ok)
    return { exitCode: 0, standardOutput: formatReplay(replay(parsed.trace)), standardError: '' };
  const { lineNumber, expected } = parsed.error;
  return { exitCode: 2, standardOutput: '', standardError: `line ${lineNumber}: expected ${expected}\n` };
}
