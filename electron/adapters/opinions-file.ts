import { join } from 'node:path';
import type { JsonFile } from '../ports.ts';
import { SafeJsonFile } from './json-file.ts';
import { replaceFile } from './replace-file.ts';

/** `opinions.json`: a person's likes and "not for me", small, changed by hand, with a backup. */
export function createOpinionsFile(folder: string): JsonFile {
  const path = join(folder, 'opinions.json');
  return new SafeJsonFile({
    path,
    replace: (content) => replaceFile(path, `${JSON.stringify(content, null, 2)}\n`),
    backup: 'kept',
  });
}
