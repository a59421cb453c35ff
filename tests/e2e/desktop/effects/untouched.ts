import { eventually } from '../eventually.ts';
import type { Stage } from './stage.ts';

/** Waits until nobody has touched anything for longer than so many seconds, as the app itself is told. */
export const awaitUntouched = ({ app }: Stage, seconds: number): Promise<number> =>
  eventually(
    `${seconds} s without a touch`,
    () => app.electron.evaluate(({ powerMonitor }) => powerMonitor.getSystemIdleTime()),
    (idleSeconds) => idleSeconds > seconds,
    { withinMs: 60_000 },
  );
