import { join } from 'node:path';
import type { JsonFile } from '../ports.ts';
import { SafeJsonFile } from './json-file.ts';
import { replaceFile } from './replace-file.ts';

/** `own-exercises.json`: what a person entered by hand, with a backup. */
export function createOwnFile(folder: string): JsonFile {
  const path = join(folder, 'own-exercises.json');
  return new SafeJsonFile({
    path,
    replace: (content) => replaceFile(path, `${JSON.stringify(content, null, 2)}\n`),
    backup: 'kept',
  });
}
