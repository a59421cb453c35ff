import { join } from 'node:path';
import type { JsonFile } from '../ports.ts';
import { SafeJsonFile } from './json-file.ts';
import { replaceFile } from './replace-file.ts';

/** `goals.json`: what a person wants and says of it, small, changed by hand, with a backup. */
export function createGoalsFile(folder: string): JsonFile {
  const path = join(folder, 'goals.json');
  return new SafeJsonFile({
    path,
    replace: (content) => replaceFile(path, `${JSON.stringify(content, null, 2)}\n`),
    backup: 'kept',
  });
}
