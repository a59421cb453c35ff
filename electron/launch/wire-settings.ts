import type { App, IpcMain } from 'electron';
import type { Preferences } from '../../shared/settings/preferences.ts';
import { createSettingsFile, type SettingsFile } from '../adapters/settings-file.ts';
import { systemRegion } from '../adapters/system-region.ts';
import { SettingsKeeper } from '../app/settings-keeper.ts';
import { closeForeignChannels } from '../ipc/foreign-channels.ts';
import type { Log } from '../ports.ts';
import type { Launch } from './begin-launch.ts';
import { afterRestartWith } from './speech.ts';

export type SettingsWiring = {
  readonly launch: Launch;
  readonly app: App;
  readonly ipcMain: IpcMain;
  readonly log: Log;
  readonly onChanged: (preferences: Preferences) => void;
};

/** The settings with the file they are kept in; the store behind it is opened later, when the tray is up. */
export function wireSettings({ launch, app, ipcMain, log, onChanged }: SettingsWiring): {
  readonly settings: SettingsKeeper;
  readonly settingsFile: SettingsFile;
} {
  const settingsFile = createSettingsFile({
    folder: launch.folder,
    environment: process.env,
    onStoreOpened: () => closeForeignChannels(ipcMain),
  });
  const settings = new SettingsKeeper({
    file: settingsFile.file,
    log,
    systemRegion: () => systemRegion(app),
    afterRestart: afterRestartWith(launch.canSpeak),
    onChanged,
  });
  return { settings, settingsFile };
}
