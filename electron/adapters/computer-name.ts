import { join } from 'node:path';
import { z } from 'zod';
import { isComputerName } from '../../shared/history/computer.ts';
import { SafeJsonFile } from './json-file.ts';
import { replaceFile } from './replace-file.ts';

const version = 1;
const fileSchema = z.object({ version: z.int().min(1), computer: z.string().refine(isComputerName) });
/** Of a later version that tells the name in another way. */
const laterSchema = z.object({ version: z.int().min(version + 1) });

/**
 * `history/computer.json`: a random name for the history that was lived here, so that a copy that comes back is known as
 * what is here already. It says nothing about the computer or the person, is made when the history is first copied,
 * and goes with the history.
 */
export class ComputerName {
  readonly #file: SafeJsonFile;
  readonly #newName: () => string;
  #name: string | null = null;

  constructor(folder: string, newName: () => string) {
    const path = join(folder, 'computer.json');
    this.#newName = newName;
    this.#file = new SafeJsonFile({
      path,
      replace: (content) => replaceFile(path, JSON.stringify(content)),
      backup: 'kept',
    });
  }

  read(): string {
    this.#name ??= this.#readFile() ?? this.#make();
    return this.#name;
  }

  /** A damaged file is put aside and its backup read. That of a later version keeps the name there, whatever holds here. */
  #readFile(): string | null {
    for (let copy = 0; copy < 2; copy += 1) {
      const reading = this.#file.read();
      if (reading.is === 'absent') return null;
      const content = reading.is === 'read' ? reading.content : null;
      const parsed = fileSchema.safeParse(content);
      if (parsed.success) return parsed.data.computer;
      if (laterSchema.safeParse(content).success) return this.#newName();
      if (reading.is === 'read') this.#file.quarantine();
    }
    return null;
  }

  /** On a disk that takes nothing the name holds until the app ends: a copy can be made all the same. */
  #make(): string {
    const name = this.#newName();
    this.#file.write({ version, computer: name });
    return name;
  }
}
