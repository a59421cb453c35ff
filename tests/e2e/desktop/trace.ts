import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inspect, isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { runCommand } from './run-command.ts';

const decision = z.looseObject({ did: z.string(), at: z.number() });

/** One line of what the engine decided, as the replay prints it. */
export type Decision = z.infer<typeof decision>;

const repository = join(import.meta.dirname, '../../..');
const traceFolder = (dataFolder: string): string => join(dataFolder, 'trace');

/** A line counts once it is whole: the app may be writing while a test reads. */
function parseDecisions(text: string): readonly Decision[] {
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => decision.parse(JSON.parse(line)))
    .filter(({ did }) => did !== 'end');
}

async function filesNamed(dataFolder: string, prefix: string): Promise<readonly string[]> {
  const names = await readdir(traceFolder(dataFolder));
  return names.filter((name) => name.startsWith(prefix) && name.endsWith('.jsonl')).toSorted();
}

/** What the app has decided so far, by its own account. */
export async function readDecisions(dataFolder: string): Promise<readonly Decision[]> {
  const names = await filesNamed(dataFolder, 'decisions-').catch(() => []);
  const texts = await Promise.all(names.map((name) => readFile(join(traceFolder(dataFolder), name), 'utf8')));
  return texts.flatMap(parseDecisions);
}

export async function readDeeds(dataFolder: string): Promise<readonly string[]> {
  return (await readDecisions(dataFolder)).map(({ did }) => did);
}

async function replay(file: string): Promise<readonly Decision[]> {
  const command = ['.config/commands/replay.mjs', file];
  const result = await runCommand(process.execPath, command, { cwd: repository });
  if (result.code === 0) return parseDecisions(result.stdout);
  throw new Error(`the replay of ${file} ended with ${result.code}: ${result.stderr}`);
}

const show = (line: Decision | undefined): string =>
  line === undefined ? 'nothing' : inspect(line, { breakLength: Number.POSITIVE_INFINITY });

/** Where the two accounts part, with the lines before it; undefined when they are the same. */
function firstDifference(
  byTheApp: readonly Decision[],
  byTheReplay: readonly Decision[],
): string | undefined {
  const length = Math.max(byTheApp.length, byTheReplay.length);
  for (let index = 0; index < length; index += 1) {
    if (isDeepStrictEqual(byTheApp[index], byTheReplay[index])) continue;
    const before = byTheApp.slice(Math.max(0, index - 4), index).map((line) => `    both:   ${show(line)}`);
    return [
      `decision ${index + 1} differs (app ${byTheApp.length}, replay ${byTheReplay.length} in all)`,
      ...before,
      `    app:    ${show(byTheApp[index])}`,
      `    replay: ${show(byTheReplay[index])}`,
    ].join('\n');
  }
  return undefined;
}

/**
 * Feeds every trace the app wrote to the replay and compares all decisions with the app's own, exactly. To be
 * called when the app has ended, so that both accounts are whole.
 */
export async function expectReplayAgrees(dataFolder: string): Promise<void> {
  const traces = await filesNamed(dataFolder, 'trace-');
  if (traces.length === 0) throw new Error(`the app wrote no trace into ${traceFolder(dataFolder)}`);
  for (const name of traces) {
    const file = join(traceFolder(dataFolder), name);
    const decisions = join(traceFolder(dataFolder), name.replace('trace-', 'decisions-'));
    // Where nothing was decided there is no file; whether that is right, the replay says.
    const byTheApp = parseDecisions(await readFile(decisions, 'utf8').catch(() => ''));
    const difference = firstDifference(byTheApp, await replay(file));
    if (difference === undefined) continue;
    const trace = (await readFile(file, 'utf8')).trimEnd().split('\n').slice(-40).join('\n    ');
    throw new Error(
      `the replay of ${name} does not agree with the app: ${difference}\n  trace:\n    ${trace}`,
    );
  }
}
