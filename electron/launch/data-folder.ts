import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from 'electron';
import { chromiumFolder } from './chromium-folder.ts';
import type { LaunchOptions } from './command-line.ts';

/** Beside the app's own folder, so that a demo can neither read nor write what belongs to the person. */
const demoFolderName = 'Unhunch Demo';

function chosenFolder(app: App, options: LaunchOptions): string {
  if (options.userDataFolder !== null) return options.userDataFolder;
  return options.demo ? join(app.getPath('appData'), demoFolderName) : app.getPath('userData');
}

/** For its owner alone. What cannot be made so is left as it is: the app then runs without saving, and says so. */
function makePrivate(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // Windows keeps people apart by access lists, which this does not touch.
    if (process.platform !== 'win32') chmodSync(folder, 0o700);
  } catch {
    // Each file that cannot be written reports itself.
  }
}

/**
 * Decides where everything of this start lies, before anything is opened: the lock against a second start lies there
 * too.
 */
export function chooseDataFolder(app: App, options: LaunchOptions): string {
  const folder = chosenFolder(app, options);
  makePrivate(folder);
  const { XDG_RUNTIME_DIR: runtimeFolder } = process.env;
  const ofChromium = chromiumFolder({
    dataFolder: folder,
    runtimeFolder,
    temporaryFolder: app.getPath('temp'),
  });
  app.setPath('userData', ofChromium);
  app.setPath('sessionData', ofChromium);
  app.setAppLogsPath(join(folder, 'logs'));
  return folder;
}
