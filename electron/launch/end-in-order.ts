import { app } from 'electron';
import type { Clock, PromptWindows, TraySurface } from '../ports.ts';
import { quitOnSignals } from './quit-signals.ts';
import type { WiredSession } from './wire-session.ts';

type Ending = {
  readonly session: Pick<WiredSession, 'loop' | 'history'>;
  readonly tray: TraySurface;
  readonly promptWindows: PromptWindows;
  readonly clock: Clock;
};

/** Quits in order, however it is asked to: Electron closes the windows first. */
export function endInOrder({ session: { loop, history }, tray, promptWindows, clock }: Ending): void {
  app.once('before-quit', () => promptWindows.end());
  app.once('will-quit', () => {
    loop.stop();
    history.close(clock.read());
    tray.destroy();
  });
  quitOnSignals(process, () => app.quit());
}
