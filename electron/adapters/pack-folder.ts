import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { FileWriting, JsonFile, PackFiles } from '../ports.ts';
import { removeLeftovers } from './clean-folder.ts';
import { SafeJsonFile } from './json-file.ts';
import { errorCode } from './read-json.ts';
import { replaceFile } from './replace-file.ts';

/** A name that is a name and no way to another place; what else lies in the folder is left alone. */
const packFile = /^([a-z0-9-]{1,64})\.json$/;

/** `packs/ID.json`: the person has the file that each was made from, so there is no backup. */
export class PackFolder implements PackFiles {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = join(folder, 'packs');
    removeLeftovers(this.#folder);
  }

  ids(): readonly string[] {
    try {
      return readdirSync(this.#folder).flatMap((name) => packFile.exec(name)?.[1] ?? []);
    } catch {
      // A folder that is not there yet holds no packs, and of one that may not be read nothing is known.
      return [];
    }
  }

  file(id: string): JsonFile {
    const path = this.#pathOf(id);
    return new SafeJsonFile({
      path,
      replace: (content) => replaceFile(path, `${JSON.stringify(content, null, 2)}\n`),
      backup: 'none',
    });
  }

  remove(id: string): FileWriting {
    const path = this.#pathOf(id);
    try {
      rmSync(path);
      return { is: 'written' };
    } catch (error) {
      const why = errorCode(error);
      return why === 'ENOENT' ? { is: 'written' } : { is: 'failed', why };
    }
  }

  #pathOf(id: string): string {
    const name = `${id}.json`;
    if (!packFile.test(name)) throw new Error('Asked for a pack by a name that is none');
    return join(this.#folder, name);
  }
}
