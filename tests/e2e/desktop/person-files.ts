import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Desktop } from './desktop.ts';

/** Where a person puts files and picks them, without a dialog of the system that nobody could press. */
export type PersonsFiles = {
  /** The argument with which the app asks here. */
  readonly argument: string;
  readonly names: () => Promise<readonly string[]>;
  /** The text of the file that was saved under a name that begins so. */
  readonly read: (beginning: string) => Promise<string>;
  /** Picks this file from now on, or none. */
  readonly pick: (text: string | null) => Promise<void>;
};

export async function personsFiles({ folder }: Desktop): Promise<PersonsFiles> {
  const place = join(folder, 'answers');
  const open = join(place, 'open');
  await mkdir(open, { recursive: true });
  const names = async (): Promise<readonly string[]> =>
    (await readdir(place)).filter((name) => name !== 'open').sort();
  return {
    argument: `--dialog-answers=${place}`,
    names,
    read: async (beginning) => {
      const name = (await names()).find((each) => each.startsWith(beginning));
      return readFile(join(place, name ?? beginning), 'latin1');
    },
    pick: async (text) => {
      await rm(open, { recursive: true });
      await mkdir(open);
      if (text !== null) await writeFile(join(open, 'copy.json'), text);
    },
  };
}
