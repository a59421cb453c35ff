import type { RunningRoutine } from '../../shared/ipc/contract.ts';

/** A routine under way, tied to the clock of this page. */
export type PlayHead = {
  readonly running: RunningRoutine;
  /** What to add to the clock of the page to read the clock of the routine. */
  readonly aheadMs: number;
};

/** Messages travel for a few milliseconds, differently each time. Below this a new reading changes nothing. */
const jitterMs = 250;

/**
 * Takes over what main said last. Where the two clocks agree but for the travel of the message the old reading stays,
 * so that the picture does not twitch.
 */
export function playHeadOf(before: PlayHead | null, running: RunningRoutine, pageMs: number): PlayHead {
  const aheadMs = running.nowMs - pageMs;
  const isSteady =
    before !== null &&
    before.running.run.startedAtMs === running.run.startedAtMs &&
    Math.abs(before.aheadMs - aheadMs) < jitterMs;
  return { running, aheadMs: isSteady ? before.aheadMs : aheadMs };
}

/** The time of the routine's clock when the page's clock reads `pageMs`. */
export const routineNowMs = ({ aheadMs }: PlayHead, pageMs: number): number => pageMs + aheadMs;
