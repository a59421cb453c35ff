import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A test that finds its machine lacking appends a line to the file this variable names. */
export const cannotRunVariable = 'UNHUNCH_CANNOT_RUN_FILE';

/**
 * Gives tests a place to say what cannot run here: one line each, NAME (REASON).
 *
 * @template Result
 * @param {(file: string) => Promise<Result>} use
 * @returns {Promise<{ readonly result: Result, readonly cannotRun: readonly string[] }>}
 */
export async function collectCannotRun(use) {
  const folder = await mkdtemp(join(tmpdir(), 'unhunch-cannot-run-'));
  try {
    const file = join(folder, 'lines');
    const result = await use(file);
    const text = await readFile(file, 'utf8').catch(() => '');
    return { result, cannotRun: text.split('\n').filter((line) => line.trim() !== '') };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Where everything can be installed nothing has an excuse: there, what cannot run has failed. */
export const mustRunEverything = () =>
  process.env.CI === 'true' || (process.getuid?.() === 0 && existsSync('/etc/debian_version'));
