import { accessSync, constants, mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';

export type ChromiumFolderFacts = {
  readonly dataFolder: string;
  /** `XDG_RUNTIME_DIR` on Linux: the person's own, empty after each login. */
  readonly runtimeFolder: string | undefined;
  /** Where temporary files lie; others may have theirs there too. */
  readonly temporaryFolder: string;
};

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Where Chromium keeps its files, and the lock against a second start with them: the data folder. Where nothing can
 * be written there, Chromium would take the missing lock for an app that runs already, and this one would end without
 * a word; so it gets a folder of the session, or, where there is none, of this start alone.
 */
export function chromiumFolder({ dataFolder, runtimeFolder, temporaryFolder }: ChromiumFolderFacts): string {
  if (isWritable(dataFolder)) return dataFolder;
  if (runtimeFolder === undefined || !isWritable(runtimeFolder)) {
    return isWritable(temporaryFolder) ? mkdtempSync(join(temporaryFolder, 'unhunch-')) : dataFolder;
  }
  const folder = join(runtimeFolder, 'unhunch');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}
