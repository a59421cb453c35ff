import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FileDialogs } from './person-files.ts';

/**
 * Dialogs that nobody sees, for tests of the packaged app: what is saved goes into a folder under the name it begins
 * with, and the one file in its folder `open` is picked; with none there the person thinks better of it.
 */
export class AnsweredFileDialogs implements FileDialogs {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  askWhereToSave(name: string): Promise<string | null> {
    return Promise.resolve(join(this.#folder, name));
  }

  askWhatToOpen(): Promise<string | null> {
    const folder = join(this.#folder, 'open');
    const [name] = readdirSync(folder).sort();
    return Promise.resolve(name === undefined ? null : join(folder, name));
  }
}
