import type { Display, Screen } from 'electron';
import type { Log, Timer } from '../ports.ts';
import { within } from './time-limit.ts';
import type { Point } from './x-pointer.ts';

/** A card that waits longer for its place has waited too long. */
const answerWithinMs = 1_000;

export type DisplayInUseParts = {
  readonly screen: Pick<Screen, 'getCursorScreenPoint' | 'getDisplayNearestPoint' | 'getPrimaryDisplay'>;
  /** Asks the X server itself, until it is given up; null where there is none. */
  readonly readXPointer: ((givenUp: AbortSignal) => Promise<Point>) | null;
  readonly timer: Timer;
  readonly log: Log;
};

/** Chromium counts in units of the display's scale, X in pixels. */
const inUnits = ({ x, y }: Point, scaleFactor: number): Point => ({
  x: Math.floor(x / scaleFactor),
  y: Math.floor(y / scaleFactor),
});

/**
 * The display with the pointer. On X11 Electron knows where the pointer was when it last saw it over a window of ours
 * (electron/electron#42519, open), so there the server is asked; where it does not answer, Electron's word is taken.
 */
export function createDisplayInUse({ screen, readXPointer, timer, log }: DisplayInUseParts) {
  let hasFailed = false;
  const fail = (why: unknown): null => {
    if (!hasFailed) log.warn(`The X server did not tell where the pointer is: ${String(why)}`);
    hasFailed = true;
    return null;
  };
  const pointer = async (): Promise<Point | null> => {
    if (readXPointer === null) return null;
    const giveUp = new AbortController();
    const answer = await within(timer, answerWithinMs, readXPointer(giveUp.signal).catch(fail));
    if (answer.is === 'answered') return answer.value;
    fail('no answer');
    giveUp.abort();
    return null;
  };
  return async (): Promise<Display> => {
    const pixel = await pointer();
    const point =
      pixel === null ? screen.getCursorScreenPoint() : inUnits(pixel, screen.getPrimaryDisplay().scaleFactor);
    return screen.getDisplayNearestPoint(point);
  };
}
