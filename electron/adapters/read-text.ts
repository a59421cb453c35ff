import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

/** The text of a small file of somebody else's; null where there is none, or nothing that could be one. */
export function readSmallText(path: string, maxBytes: number): string | null {
  let handle: number | null = null;
  try {
    // Non-blocking, so that a pipe in the place of the file cannot hold the app up.
    handle = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const facts = fstatSync(handle);
    return facts.isFile() && facts.size <= maxBytes ? readFileSync(handle, 'utf8') : null;
  } catch {
    return null;
  } finally {
    if (handle !== null) closeSync(handle);
  }
}
