import { join } from 'node:path';
import type { JsonFile } from '../ports.ts';
import { removeLeftovers } from './clean-folder.ts';
import { SafeJsonFile } from './json-file.ts';
import { replaceFile } from './replace-file.ts';

/**
 * `session.json`: where the sitting stands, written about once a minute. It grows with the day and must survive a
 * kill at any moment, so it is written by our own writer. It has no backup: an older state would be a false one.
 */
export function createStateFile(folder: string): JsonFile {
  const path = join(folder, 'session.json');
  removeLeftovers(folder);
  return new SafeJsonFile({
    path,
    replace: (content) => replaceFile(path, JSON.stringify(content)),
    backup: 'none',
  });
}
