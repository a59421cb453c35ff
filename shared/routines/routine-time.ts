import type { Level } from './exercise.ts';

/** A pause that is still going on has no end. */
export type Pause = { readonly fromMs: number; readonly toMs: number | null };

/** A person asked for another level at this time. */
export type LevelChange = { readonly atMs: number; readonly level: Level };

/** What has happened to a routine since it was started. All times are of one clock, in milliseconds. */
export type RoutineRun = {
  readonly startedAtMs: number;
  readonly pauses: readonly Pause[];
  readonly changes: readonly LevelChange[];
};

/** How far a routine has come at a time: what has passed since its start, without the pauses. Never below 0. */
export function ranMs({ startedAtMs, pauses }: RoutineRun, atMs: number): number {
  let pausedMs = 0;
  let countedToMs = startedAtMs;
  for (const pause of pauses.toSorted((one, other) => one.fromMs - other.fromMs)) {
    const fromMs = Math.max(pause.fromMs, countedToMs);
    const toMs = Math.min(pause.toMs ?? atMs, atMs);
    if (toMs <= fromMs) continue;
    pausedMs += toMs - fromMs;
    countedToMs = toMs;
  }
  return Math.max(0, atMs - startedAtMs - pausedMs);
}

export const isPausedAt = ({ pauses }: RoutineRun, atMs: number): boolean =>
  pauses.some(({ fromMs, toMs }) => fromMs <= atMs && (toMs === null || atMs < toMs));
