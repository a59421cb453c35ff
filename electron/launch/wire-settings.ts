import { homedir } from 'node:os';
import type { App, Clipboard, IpcMain } from 'electron';
import type { Preferences } from '../../shared/settings/preferences.ts';
import { createSettingsFile, type SettingsFile } from '../adapters/settings-file.ts';
import { createStartAtLogin } from '../adapters/start-at-login.ts';
import { SystemClipboard } from '../adapters/system-clipboard.ts';
import { systemRegion } from '../adapters/system-region.ts';
import { SettingsDesk } from '../app/settings-desk.ts';
import { SettingsKeeper } from '../app/settings-keeper.ts';
import { closeForeignChannels } from '../ipc/foreign-channels.ts';
import type { Log, StartAtLogin } from '../ports.ts';
import type { Launch } from './begin-launch.ts';
import { afterRestartWith } from './speech.ts';

export type SettingsWiring = {
  readonly launch: Launch;
  readonly app: App;
  readonly ipcMain: IpcMain;
  readonly clipboard: Clipboard;
  readonly log: Log;
  readonly onChanged: (preferences: Preferences) => void;
};

export type WiredSettings = {
  readonly settings: SettingsKeeper;
  /** Where windows read and change them. */
  readonly settingsDesk: SettingsDesk;
  readonly settingsFile: SettingsFile;
  readonly startAtLogin: StartAtLogin;
};

/** The settings with the file they are kept in; the store behind it is opened later, when the tray is up. */
export function wireSettings(wiring: SettingsWiring): WiredSettings {
  const { launch, app, ipcMain, clipboard, log, onChanged } = wiring;
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
  const startAtLogin = createStartAtLogin({
    platform: process.platform,
    environment: process.env,
    executable: process.execPath,
    homeFolder: homedir(),
    comment: launch.translate('launch.autostart-comment'),
    isDemo: launch.options.demo,
    ...{ app, log },
  });
  const settingsDesk = new SettingsDesk(settings, startAtLogin, new SystemClipboard(clipboard));
  return { settings, settingsDesk, settingsFile, startAtLogin };
}
