import { appendFile } from 'node:fs/promises';

/**
 * Says that this machine cannot run a test: the line goes to the file that UNHUNCH_CANNOT_RUN_FILE names, from
 * where the test command repeats it at its end. The test then returns; nothing is silently left out.
 */
export async function cannotRun(name: string, reason: string): Promise<void> {
  const line = `${name} (${reason})`;
  const file = process.env.UNHUNCH_CANNOT_RUN_FILE;
  if (file !== undefined && file !== '') await appendFile(file, `${line}\n`);
  process.stderr.write(`cannot run: ${line}\n`);
}
