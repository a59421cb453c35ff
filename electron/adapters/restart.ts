import type { App } from 'electron';

export type RestartSetup = {
  readonly app: Pick<App, 'relaunch' | 'quit'>;
  /** The arguments of this run, without the program itself. */
  readonly startedWith: readonly string[];
  /** `APPIMAGE` on Linux: the file the app was unpacked from, which the place it runs from does not outlive. */
  readonly appImage: string | undefined;
};

/** Begins the next run where the person was when they asked for it: at the settings, in a window. */
const argumentsOf = (startedWith: readonly string[]): string[] => [
  ...startedWith.filter((argument) => argument !== '--hidden' && argument !== '--open-settings'),
  '--open-settings',
];

/** Ends the app as a person does, which saves what is known, and starts it again. */
export function restart({ app, startedWith, appImage }: RestartSetup): void {
  const args = argumentsOf(startedWith);
  app.relaunch(appImage === undefined ? { args } : { args, execPath: appImage });
  app.quit();
}
