import { randomUUID } from 'node:crypto';
import { createOwnFile } from '../adapters/own-file.ts';
import { PackFolder } from '../adapters/pack-folder.ts';
import { OwnDesk } from '../app/own-desk.ts';
import { OwnKeeper } from '../app/own-keeper.ts';
import { PackKeeper } from '../app/pack-keeper.ts';
import type { Log, PersonFiles } from '../ports.ts';
import type { Launch } from './begin-launch.ts';

export type OwnWiring = {
  readonly launch: Launch;
  readonly files: PersonFiles;
  readonly log: Log;
  readonly onChanged: () => void;
};

/** Own exercises and packs with the files they are kept in. */
export const wireOwn = ({ launch, files, log, onChanged }: OwnWiring): OwnDesk =>
  new OwnDesk({
    keeper: new OwnKeeper({ file: createOwnFile(launch.folder), log }),
    packs: new PackKeeper({ files: new PackFolder(launch.folder), log }),
    newId: randomUUID,
    ...{ files, onChanged },
  });
