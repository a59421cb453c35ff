import { randomUUID } from 'node:crypto';
import type { Dialog } from 'electron';
import { createOwnFile } from '../adapters/own-file.ts';
import { PackFolder } from '../adapters/pack-folder.ts';
import { DialogTextSaver } from '../adapters/text-saver.ts';
import { OwnDesk } from '../app/own-desk.ts';
import { OwnKeeper } from '../app/own-keeper.ts';
import { PackKeeper } from '../app/pack-keeper.ts';
import type { Log } from '../ports.ts';
import type { Launch } from './begin-launch.ts';

export type OwnWiring = {
  readonly launch: Launch;
  readonly dialog: Pick<Dialog, 'showSaveDialog'>;
  readonly log: Log;
  readonly onChanged: () => void;
};

/** Own exercises and packs with the files they are kept in. */
export const wireOwn = ({ launch, dialog, log, onChanged }: OwnWiring): OwnDesk =>
  new OwnDesk({
    keeper: new OwnKeeper({ file: createOwnFile(launch.folder), log }),
    packs: new PackKeeper({ files: new PackFolder(launch.folder), log }),
    saver: new DialogTextSaver({ dialog, kind: launch.translate('launch.pack-kind') }),
    newId: randomUUID,
    onChanged,
  });
