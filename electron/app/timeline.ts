import type { ClockReading } from '../ports.ts';

/** A drift between the clocks below this is the system disciplining its clock, not somebody setting it. */
const clockStepMs = 2000;

/** Ties the engine's whole seconds to the two clocks, once a launch. */
export type Timeline = {
  /** Monotonic time of the engine's second 0. */
  readonly originMs: number;
  /** Wall time of the engine's second 0, on a whole second, as the trace header gives it. */
  readonly startWallMs: number;
  readonly timeZone: string;
};

/** A timeline on which the engine's clock reads `at` now. */
export function timelineAt(at: number, now: ClockReading): Timeline {
  return {
    originMs: now.monotonicMs - at * 1000,
    startWallMs: Math.floor(now.wallMs / 1000 - at) * 1000,
    timeZone: now.timeZone,
  };
}

/** The engine's second that is under way. */
export function secondOf(timeline: Timeline, monotonicMs: number): number {
  return Math.floor((monotonicMs - timeline.originMs) / 1000);
}

/** Monotonic time at which the engine's second `at` begins. */
export function monotonicMsOf(timeline: Timeline, at: number): number {
  return timeline.originMs + at * 1000;
}

/** By how many seconds the wall clock was set since `shiftSeconds` was last known; 0 for none. */
export function clockStepSeconds(timeline: Timeline, now: ClockReading, shiftSeconds: number): number {
  const expectedWallMs = timeline.startWallMs + (now.monotonicMs - timeline.originMs) + shiftSeconds * 1000;
  const driftMs = now.wallMs - expectedWallMs;
  return Math.abs(driftMs) < clockStepMs ? 0 : Math.round(driftMs / 1000);
}
