import type { App } from 'electron';
import { programToStart } from './linux-autostart.ts';

export type RestartSetup = {
  readonly app: Pick<App, 'relaunch' | 'quit'>;
  /** The arguments of this run, without the program itself. */
  readonly startedWith: readonly string[];
  readonly platform: NodeJS.Platform;
  /** `process.execPath` */
  readonly executable: string;
  readonly environment: NodeJS.ProcessEnv;
};

/** Where the next run begins: at the settings, where the person was, or as it does when nobody asked for anything. */
export type RestartAt = 'settings' | 'beginning';

const argumentsOf = (startedWith: readonly string[], at: RestartAt): string[] => [
  ...startedWith.filter((argument) => argument !== '--hidden' && argument !== '--open-settings'),
  ...(at === 'settings' ? ['--open-settings'] : []),
];

/** Ends the app as a person does, which saves what is known, and starts it again. */
export function restart(setup: RestartSetup, at: RestartAt): void {
  const { app, startedWith, platform, executable, environment } = setup;
  const args = argumentsOf(startedWith, at);
  const isLinux = platform === 'linux';
  app.relaunch(isLinux ? { args, execPath: programToStart(executable, environment) } : { args });
  app.quit();
}
