import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What an unfinished replacement leaves behind; see `clean-folder.ts`. */
export const temporarySuffix = '.unhunch-tmp';

/**
 * So that the new name survives a power cut too. Windows cannot open a folder and keeps its own journal. Some file
 * systems refuse it (shared folders of virtual machines), and a folder may be written to that must not be read: the
 * file is in its place all the same, so that nothing is to be undone or done again.
 */
export function flushFolder(folder: string, flush: (handle: number) => void = fsyncSync): void {
  if (process.platform === 'win32') return;
  let handle: number | null = null;
  try {
    handle = openSync(folder, 'r');
    flush(handle);
  } catch {
    // Only a power cut in the next seconds would tell the difference.
  } finally {
    if (handle !== null) closeSync(handle);
  }
}

/**
 * Puts `text` in the place of a file, whole: whatever happens, the old or the new text is there. `writeFileSync`
 * writes until everything is written or fails, which is what makes a full disk an error and not a short file; the
 * length is looked at all the same before the old text goes.
 */
export function replaceFile(path: string, text: string | Uint8Array): void {
  const temporary = `${path}${temporarySuffix}`;
  try {
    writeFileSync(temporary, text, { mode: 0o600, flush: true });
    if (statSync(temporary).size !== Buffer.byteLength(text)) throw new Error('the file came out short');
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  flushFolder(dirname(path));
}
