import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonFile, JsonFolder } from '../ports.ts';
import { SafeJsonFile } from './json-file.ts';
import { replaceFile } from './replace-file.ts';

/** A name that is a name and no way to another place; what else lies in the folder is left alone. */
const jsonFile = /^([a-z0-9-]{1,64})\.json$/;

/** A JSON file of a person that is read by whoever it belongs to. */
export function createJsonFile(path: string, backup: 'kept' | 'none'): JsonFile {
  const replace = (content: object): void => replaceFile(path, `${JSON.stringify(content, null, 2)}\n`);
  return new SafeJsonFile({ path, replace, backup });
}

/** Files that the person has the originals of, such as packs: without backups. */
export class FilesInFolder implements JsonFolder {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  ids(): readonly string[] {
    try {
      return readdirSync(this.#folder).flatMap((name) => jsonFile.exec(name)?.[1] ?? []);
    } catch {
      // A folder that is not there yet holds nothing.
      return [];
    }
  }

  file(id: string): JsonFile {
    const name = `${id}.json`;
    if (!jsonFile.test(name)) throw new Error('Asked for a file by a name that is none');
    return createJsonFile(join(this.#folder, name), 'none');
  }
}
