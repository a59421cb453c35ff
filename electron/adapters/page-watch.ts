import type { Timer, Unsubscribe } from '../ports.ts';

const lookEveryMs = 1000;

export type PageWatchSetup = {
  /** Settles as soon as the page has run a piece of its own code. */
  readonly ask: () => Promise<unknown>;
  /** So many looks without an answer are a page that hangs; a shorter stall is made good by the page itself. */
  readonly patientLooks: () => number;
  readonly onSilent: () => void;
  readonly timer: Timer;
};

/**
 * Asks a page every second whether it still runs, and tells once when it has not answered for too long. Electron's own
 * event comes later, and only where somebody clicks or types. Looks are counted and not seconds: a machine that slept,
 * or a main process that stood still, is not held against the page. Returns the end of the watch.
 */
export function watchPage({ ask, patientLooks, onSilent, timer }: PageWatchSetup): Unsubscribe {
  let isAnswered = true;
  let looksInVain = 0;
  let cancel: Unsubscribe = () => undefined;
  const heard = (): void => {
    isAnswered = true;
    looksInVain = 0;
  };
  const look = (): void => {
    if (isAnswered) {
      isAnswered = false;
      // A page that is gone refuses to answer; that it is gone is told elsewhere.
      ask().then(heard, () => undefined);
    } else looksInVain += 1;
    if (looksInVain >= patientLooks()) onSilent();
    else cancel = timer.schedule(lookEveryMs, look);
  };
  look();
  return () => cancel();
}
