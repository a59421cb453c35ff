import type { App } from 'electron';

export type RestartSetup = {
  readonly app: Pick<App, 'relaunch' | 'quit'>;
  /** The arguments of this run, without the program itself. */
  readonly startedWith: readonly string[];
  /** `APPIMAGE` on Linux: the file the app was unpacked from, which the place it runs from does not outlive. */
  readonly appImage: string | undefined;
};

/** Where the next run begins: at the settings, where the person was, or as it does when nobody asked for anything. */
export type RestartAt = 'settings' | 'beginning';

const argumentsOf = (startedWith: readonly string[], at: RestartAt): string[] => [
  ...startedWith.filter((argument) => argument !== '--hidden' && argument !== '--open-settings'),
  ...(at === 'settings' ? ['--open-settings'] : []),
];

/** Ends the app as a person does, which saves what is known, and starts it again. */
export function restart({ app, startedWith, appImage }: RestartSetup, at: RestartAt): void {
  const args = argumentsOf(startedWith, at);
  app.relaunch(appImage === undefined ? { args } : { args, execPath: appImage });
  app.quit();
}
