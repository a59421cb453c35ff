import type { RunningRoutine } from '../../shared/ipc/snapshots.ts';

/** A routine under way, tied to the clock of this page. */
export type PlayHead = {
  readonly running: RunningRoutine;
  /** What to add to the clock of the page to read the clock of the routine. */
  readonly aheadMs: number;
};

/**
 * Takes over what main said last, at the time of the page at which it was heard. A message is late by its travel and by
 * whatever kept the page from hearing it, and never early, so within a run the reading that was least late holds. Two
 * pages then show the same instant, and one that wakes from a stall to a heap of old messages is not set back by them.
 */
export function playHeadOf(before: PlayHead | null, running: RunningRoutine, pageMs: number): PlayHead {
  const aheadMs = running.nowMs - pageMs;
  const isSameRun = before?.running.run.startedAtMs === running.run.startedAtMs;
  return { running, aheadMs: isSameRun ? Math.max(before.aheadMs, aheadMs) : aheadMs };
}

/** The time of the routine's clock when the page's clock reads `pageMs`. */
export const routineNowMs = ({ aheadMs }: PlayHead, pageMs: number): number => pageMs + aheadMs;
