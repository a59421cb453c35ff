import { chown, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { initialState, type State } from '../../../shared/domain/state.ts';
import type { StoredSession } from '../../../shared/session/stored-session.ts';
import type { Household } from './household.ts';

/** Writes a file of the app before the app starts, as an earlier run would have left it. */
export async function placeFile(file: string, text: string, owner?: Household['owner']): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  if (owner !== undefined) await chown(file, owner.uid, owner.gid);
}

/** Leaves a session that was quit just now, in which so much had been sat. */
export async function placeSession(dataFolder: string, change: Partial<State>): Promise<void> {
  const at = 36_000;
  const stored: StoredSession = {
    version: 1,
    savedAtWallMs: Date.now(),
    savedAtMonotonicMs: 0,
    bootId: null,
    state: { ...initialState(at), isRunning: false, ...change },
  };
  await placeFile(join(dataFolder, 'session.json'), JSON.stringify(stored));
}

export const settingsFile = (dataFolder: string): string => join(dataFolder, 'settings.json');

/** Leaves what says that the first steps are done: most tests are of somebody who has been here before. */
export const placeFirstRunDone = (dataFolder: string, owner?: Household['owner']): Promise<void> =>
  placeFile(join(dataFolder, 'first-run.json'), JSON.stringify({ schemaVersion: 1 }), owner);

/** All files below a folder with what they hold. */
export async function contentsOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    files.map(async (file) => [file.slice(folder.length + 1), await readFile(file, 'latin1')]),
  );
  return Object.fromEntries(texts);
}
