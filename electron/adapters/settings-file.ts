import { join } from 'node:path';
import type { JsonFile } from '../ports.ts';
import { removeLeftovers } from './clean-folder.ts';
import { SafeJsonFile } from './json-file.ts';
import { replaceFile } from './replace-file.ts';

export type SettingsFile = {
  readonly file: JsonFile;
  /** Loads electron-store; to be called when the tray is up, since loading it takes as long as drawing the tray. */
  readonly openStore: () => Promise<void>;
};

export type SettingsFileSetup = {
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Called after the store was made, which adds a listener to `ipcMain` that must go. */
  readonly onStoreOpened: () => void;
};

/**
 * `settings.json`, written through electron-store. Its writer ignores a short write on a full disk; files below a few
 * kilobytes were never seen to suffer, a long list of days off may be larger, so each write is read back and undone
 * if need be. A write before the store is loaded goes through our own writer, to the same effect.
 */
export function createSettingsFile(setup: SettingsFileSetup): SettingsFile {
  const path = join(setup.folder, 'settings.json');
  removeLeftovers(setup.folder);
  const writeDirectly = (content: object): void => replaceFile(path, JSON.stringify(content, null, '\t'));
  let openStore: ((path: string, environment: NodeJS.ProcessEnv) => (content: object) => void) | null = null;
  let writeByStore: ((content: object) => void) | null = null;
  const replace = (content: object): void => {
    if (writeByStore === null && openStore !== null) {
      // Made at the first write: its constructor reads the file, which is sure to be sound by then.
      writeByStore = openStore(path, setup.environment);
      setup.onStoreOpened();
    }
    (writeByStore ?? writeDirectly)(content);
  };
  return {
    file: new SafeJsonFile({ path, replace, backup: 'kept' }),
    openStore: async () => {
      openStore = (await import('./electron-store.ts')).openElectronStore;
    },
  };
}
