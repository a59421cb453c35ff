import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { App, Dialog } from 'electron';
import { AnsweredFileDialogs } from '../adapters/answered-file-dialogs.ts';
import { ElectronFileDialogs } from '../adapters/electron-file-dialogs.ts';
import { HistoryShelf } from '../adapters/history-shelf.ts';
import { createJsonFile, FilesInFolder } from '../adapters/json-folder.ts';
import { DialogPersonFiles, type FileDialogs } from '../adapters/person-files.ts';
import type { RestartAt } from '../adapters/restart.ts';
import type { ElectronWindows } from '../adapters/windows.ts';
import { CarriedParts } from '../app/carried-parts.ts';
import type { History } from '../app/history.ts';
import type { OpinionsKeeper } from '../app/opinions-keeper.ts';
import type { SettingsKeeper } from '../app/settings-keeper.ts';
import { YoursDesk } from '../app/yours-desk.ts';
import type { Clock, Log, StartAtLogin } from '../ports.ts';
import type { Launch } from './begin-launch.ts';

/** The histories that lie in the data folder. */
export const wireShelf = ({ folder }: Launch): HistoryShelf =>
  new HistoryShelf({ folder: join(folder, 'history'), newName: randomUUID });

export type YoursWiring = {
  readonly launch: Launch;
  readonly app: App;
  readonly dialog: Dialog;
  readonly clock: Clock;
  readonly windows: ElectronWindows;
  readonly shelf: HistoryShelf;
  readonly history: History;
  readonly settings: SettingsKeeper;
  readonly opinions: OpinionsKeeper;
  readonly startAtLogin: StartAtLogin;
  readonly restart: (at: RestartAt) => void;
  readonly log: Log;
};

function fileDialogs({ launch, dialog, windows }: YoursWiring): FileDialogs {
  const { dialogAnswersFolder } = launch.options;
  if (dialogAnswersFolder !== null) return new AnsweredFileDialogs(dialogAnswersFolder);
  return new ElectronFileDialogs({
    dialog,
    parent: () => windows.home,
    nameOf: (kind) => launch.translate(`launch.file-kind.${kind}`),
  });
}

function carriedParts({ launch, settings, opinions, log }: YoursWiring): CarriedParts {
  const fileNamed = (name: string): string => join(launch.folder, name);
  return new CarriedParts({
    ...{ settings, opinions, log },
    goals: createJsonFile(fileNamed('goals.json'), 'kept'),
    ownExercises: createJsonFile(fileNamed('own-exercises.json'), 'kept'),
    packs: new FilesInFolder(fileNamed('packs')),
  });
}

/** What is the person's: on its way out, on its way in, and erased when the app has ended. */
export function wireYours(wiring: YoursWiring): YoursDesk {
  const { launch, app, clock, windows, shelf, history, startAtLogin, restart, log } = wiring;
  app.once('quit', () => {
    if (launch.eraser.isOrdered) launch.eraser.carryOut();
  });
  return new YoursDesk({
    ...{ history, restart, log },
    archive: shelf,
    carried: carriedParts(wiring),
    files: new DialogPersonFiles(fileDialogs(wiring)),
    printer: windows,
    eraser: launch.eraser,
    now: () => clock.read(),
    giveWay: () => setImmediate(),
    leaveSystem: () => void startAtLogin.set(false),
  });
}
