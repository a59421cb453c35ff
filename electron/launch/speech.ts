import { join } from 'node:path';
import type { SettingKey } from '../../shared/settings/catalogue.ts';
import type { Preferences } from '../../shared/settings/preferences.ts';
import { readSettingsFile } from '../../shared/settings/settings-file.ts';
import { readJson } from '../adapters/read-json.ts';

/** Without it Chromium on Linux knows no voices, and it reads its switches once, before it is ready. */
const speechSwitch = 'enable-speech-dispatcher';

/** The part of Electron's `app.commandLine` that is used. */
export interface SwitchWriter {
  appendSwitch(name: string): void;
}

export type SpeechSetup = {
  readonly commandLine: SwitchWriter;
  readonly dataFolder: string;
  readonly platform: NodeJS.Platform;
};

/** A file that cannot be read says no: the settings themselves are opened, and mended, later. */
function isVoiceWanted(dataFolder: string): boolean {
  const reading = readJson(join(dataFolder, 'settings.json'));
  if (reading.is !== 'read') return false;
  const settings = readSettingsFile(reading.content);
  return settings.is !== 'unusable' && settings.preferences.voice;
}

/**
 * Lets pages speak in this run of the app, where that takes anything: on Linux, and only for who wants a voice, so
 * that for all others the speech service is never looked for. Answers whether pages can speak.
 */
export function prepareSpeech({ commandLine, dataFolder, platform }: SpeechSetup): boolean {
  if (platform !== 'linux') return true;
  const isWanted = isVoiceWanted(dataFolder);
  if (isWanted) commandLine.appendSwitch(speechSwitch);
  return isWanted;
}

/** The settings that this run began too early for. */
export const afterRestartWith =
  (canSpeak: boolean) =>
  ({ voice }: Preferences): readonly SettingKey[] =>
    voice && !canSpeak ? ['voice'] : [];
