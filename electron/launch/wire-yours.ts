import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { App, Dialog } from 'electron';
import { AnsweredFileDialogs } from '../adapters/answered-file-dialogs.ts';
import { ElectronFileDialogs } from '../adapters/electron-file-dialogs.ts';
import { HistoryShelf } from '../adapters/history-shelf.ts';
import { DialogPersonFiles, type FileDialogs } from '../adapters/person-files.ts';
import type { RestartAt } from '../adapters/restart.ts';
import type { ElectronWindows } from '../adapters/windows.ts';
import { CarriedParts } from '../app/carried-parts.ts';
import type { GoalsKeeper } from '../app/goals-keeper.ts';
import type { History } from '../app/history.ts';
import type { OpinionsKeeper } from '../app/opinions-keeper.ts';
import type { OwnDesk } from '../app/own-desk.ts';
import type { SettingsKeeper } from '../app/settings-keeper.ts';
import { YoursDesk } from '../app/yours-desk.ts';
import type { Clock, Log, PersonFiles, StartAtLogin } from '../ports.ts';
import type { Launch } from './begin-launch.ts';

/** The histories that lie in the data folder. */
export const wireShelf = ({ folder }: Launch): HistoryShelf =>
  new HistoryShelf({ folder: join(folder, 'history'), newName: randomUUID });

export type YoursWiring = {
  readonly launch: Launch;
  readonly app: App;
  readonly clock: Clock;
  readonly windows: ElectronWindows;
  readonly files: PersonFiles;
  readonly shelf: HistoryShelf;
  readonly history: History;
  readonly settings: SettingsKeeper;
  readonly opinions: OpinionsKeeper;
  readonly goals: GoalsKeeper;
  readonly own: OwnDesk;
  readonly startAtLogin: StartAtLogin;
  readonly restart: (at: RestartAt) => void;
  readonly log: Log;
};

type FilesWiring = { readonly launch: Launch; readonly dialog: Dialog; readonly windows: ElectronWindows };

function fileDialogs({ launch, dialog, windows }: FilesWiring): FileDialogs {
  const { dialogAnswersFolder } = launch.options;
  if (dialogAnswersFolder !== null) return new AnsweredFileDialogs(dialogAnswersFolder);
  return new ElectronFileDialogs({
    dialog,
    parent: () => windows.home,
    nameOf: (kind) => launch.translate(`launch.file-kind.${kind}`),
  });
}

/** The files that leave and enter. */
export const wireFiles = (wiring: FilesWiring): PersonFiles => new DialogPersonFiles(fileDialogs(wiring));

/** What is the person's: on its way out, on its way in, and erased when the app has ended. */
export function wireYours(wiring: YoursWiring): YoursDesk {
  const { launch, app, clock, windows, shelf, history, startAtLogin, restart, log } = wiring;
  const { files, settings, opinions, goals, own } = wiring;
  app.once('quit', () => {
    if (launch.eraser.isOrdered) launch.eraser.carryOut();
  });
  return new YoursDesk({
    ...{ history, files, restart, log },
    archive: shelf,
    carried: new CarriedParts({ settings, opinions, goals, own }),
    printer: windows,
    eraser: launch.eraser,
    now: () => clock.read(),
    giveWay: () => setImmediate(),
    leaveSystem: () => void startAtLogin.set(false),
  });
}
