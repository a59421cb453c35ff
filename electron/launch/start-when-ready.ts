import type { App } from 'electron';
import type { BegunLaunch } from './begin-launch.ts';

type Start = {
  readonly app: Pick<App, 'whenReady' | 'exit'>;
  /** Null where this process is not the one that runs the app. */
  readonly launch: BegunLaunch | null;
  /** Answers with what a second launch calls. */
  readonly start: (launch: BegunLaunch) => { call(): void };
};

/**
 * Starts the app when Electron is ready, and answers with what a second launch is to do; Electron tells of one only
 * once it is ready. Where the start fails the process ends: it would hold the data folder with nothing to be seen.
 */
export function startWhenReady({ app, launch, start }: Start): () => void {
  let call: () => void = () => undefined;
  if (launch === null) return call;
  app
    .whenReady()
    .then(() => {
      const desk = start(launch);
      call = () => desk.call();
      console.log('Unhunch is running.');
    })
    .catch((error: unknown) => {
      launch.sayFailed(error);
      app.exit(1);
    });
  return () => call();
}
