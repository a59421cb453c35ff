import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Rules } from '../../../shared/domain/rules.ts';
import type { Household } from './household.ts';

export type Build = 'test' | 'release';

export type AppOptions = {
  readonly build?: Build;
  /** Rules of the engine for a test build; without them it runs with those a person has. */
  readonly rules?: Rules;
  readonly args?: readonly string[];
  /** Whose home it runs in; the user of the tests by default. */
  readonly household?: Household;
  /** `none` gives an address at which nothing listens, as on a machine without a session bus. */
  readonly sessionBus?: 'private' | 'none';
  /** `own` leaves the choice of the data folder to the app, as a person does. */
  readonly dataFolder?: 'given' | 'own';
  /**
   * For somebody who starts it for the first time: `open` as a person does, so that its window opens by itself with the
   * first steps; `waiting` as the system does at login, so that they come with the window.
   */
  readonly firstRun?: 'done' | 'open' | 'waiting';
  /** Variables on top of those of the desktop. */
  readonly env?: Readonly<Record<string, string>>;
  /** Where the packaged app lies, when not in the build folder. */
  readonly appFolder?: string;
};

export type AppCommand = {
  readonly executable: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly owner: { readonly uid: number; readonly gid: number } | undefined;
};

/** The build folder, or another one with the same folders in it, named by UNHUNCH_DIST. */
export function packagedAppFolder(build: Build): string {
  const dist = process.env.UNHUNCH_DIST ?? join(import.meta.dirname, '../../../dist');
  return join(dist, build, 'linux-unpacked');
}

const isRoot = (uid: number | undefined): boolean => (uid ?? process.getuid?.()) === 0;

/** Chromium refuses to run as root with its sandbox; nobody else ever gets the flag. */
export function appCommand(
  options: AppOptions,
  household: Household,
  desktopEnv: Readonly<Record<string, string>>,
): AppCommand {
  const { build = 'test', rules, args = [], sessionBus = 'private', dataFolder = 'given' } = options;
  const { owner } = household;
  const noBus = { DBUS_SESSION_BUS_ADDRESS: `unix:path=${join(household.home, 'no-session-bus')}` };
  const executable = join(options.appFolder ?? packagedAppFolder(build), 'unhunch');
  if (!existsSync(executable)) {
    throw new Error(
      `there is no packaged app at ${executable}: "npm test" packages it before these tests run`,
    );
  }
  return {
    executable,
    args: [
      ...(isRoot(owner?.uid) ? ['--no-sandbox'] : []),
      // The very first start opens its window, which most tests do not want in the way.
      ...(options.firstRun === 'open' ? [] : ['--hidden']),
      ...(build === 'test' && dataFolder === 'given' ? [`--user-data=${household.dataFolder}`] : []),
      ...(rules === undefined ? [] : [`--rules=${JSON.stringify(rules)}`]),
      ...args,
    ],
    env: { ...desktopEnv, ...household.env, ...(sessionBus === 'none' ? noBus : {}), ...options.env },
    owner,
  };
}
