import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { temporarySuffix } from './replace-file.ts';

/** Names that `replaceFile` and electron-store give to a file until it takes the place of the real one. */
const leftover = new RegExp(
  `\\.jsonl?(\\.bak)?(${temporarySuffix.replace('.', '\\.')}|\\.tmp-[0-9a-f]{16})$`,
);

/** Removes what a kill in the middle of a write left: an old copy of what a person set. */
export function removeLeftovers(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      if (leftover.test(name)) rmSync(join(folder, name), { force: true });
    }
  } catch {
    // A folder that is not there yet or may not be read holds nothing that could be removed.
  }
}
