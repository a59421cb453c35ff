import { mkdirSync, rmSync } from 'node:fs';
import { isAbsolute, join, sep } from 'node:path';
import type { Log, StartAtLogin, StartAtLoginOutcome } from '../ports.ts';
import { autostartEntryText, isAutostartOn } from './desktop-entry.ts';
import { errorCode } from './read-json.ts';
import { readSmallText } from './read-text.ts';
import { replaceFile } from './replace-file.ts';

export type LinuxAutostartSetup = {
  readonly environment: NodeJS.ProcessEnv;
  readonly homeFolder: string;
  /** `process.execPath` */
  readonly executable: string;
  readonly comment: string;
  readonly log: Log;
};

const mostBytes = 64 * 1024;

/** What is to be started at the next login. An AppImage is mounted somewhere else each time; it is the file that stays. */
export function programToStart(executable: string, environment: NodeJS.ProcessEnv): string {
  const { APPIMAGE: image, APPDIR: mount } = environment;
  // A program started from within another AppImage finds the names of that one in its environment.
  const isOurs = mount !== undefined && mount !== '' && executable.startsWith(mount + sep);
  return isOurs && image !== undefined && isAbsolute(image) ? image : executable;
}

export function autostartFile(environment: NodeJS.ProcessEnv, homeFolder: string): string {
  const { XDG_CONFIG_HOME: named } = environment;
  const folder = named !== undefined && isAbsolute(named) ? named : join(homeFolder, '.config');
  return join(folder, 'autostart', 'unhunch.desktop');
}

/** A desktop entry in the autostart folder of the person. The file is the truth: desktops and people change it too. */
export class LinuxAutostart implements StartAtLogin {
  readonly #setup: LinuxAutostartSetup;
  readonly #file: string;

  constructor(setup: LinuxAutostartSetup) {
    this.#setup = setup;
    this.#file = autostartFile(setup.environment, setup.homeFolder);
  }

  read(): boolean {
    const text = readSmallText(this.#file, mostBytes);
    return text !== null && isAutostartOn(text);
  }

  set(isOn: boolean): StartAtLoginOutcome {
    try {
      if (isOn) this.#write();
      else rmSync(this.#file, { force: true });
      return { is: 'done' };
    } catch (error) {
      this.#setup.log.error(
        `The autostart entry could not be ${isOn ? 'written' : 'removed'}: ${errorCode(error)}`,
      );
      return { is: 'refused', why: 'not-written' };
    }
  }

  hasBegunThisRun(): boolean {
    return false;
  }

  #write(): void {
    const { environment, executable, comment } = this.#setup;
    const program = programToStart(executable, environment);
    const text = autostartEntryText({ comment, program, args: ['--hidden'] });
    mkdirSync(join(this.#file, '..'), { recursive: true });
    replaceFile(this.#file, text);
  }
}
