import { join } from 'node:path';
import type { JsonFile } from '../ports.ts';
import { SafeJsonFile } from './json-file.ts';
import { replaceFile } from './replace-file.ts';

/** `first-run.json`: written once, and that it is there is all that it says. */
export function createFirstRunFile(folder: string): JsonFile {
  const path = join(folder, 'first-run.json');
  return new SafeJsonFile({
    path,
    replace: (content) => replaceFile(path, `${JSON.stringify(content)}\n`),
    backup: 'none',
  });
}
