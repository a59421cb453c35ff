import { type LocalStamp, stampOf } from '../calendar/local-stamp.ts';
import type { Decision } from '../domain/decisions.ts';
import type { State } from '../domain/state.ts';

/** How the engine's seconds lie in wall time, for now: a clock that is set and a journey change it. */
export type WallClock = {
  /** Wall time of the engine's second 0. */
  readonly originWallMs: number;
  readonly timeZone: string;
};

/** One look at the engine: what it decided since the look before, and how things stand now. */
export type Look = {
  readonly decisions: readonly Decision[];
  readonly state: State;
  readonly clock: WallClock;
};

export const wallMsAt = ({ originWallMs }: WallClock, at: number): number => originWallMs + at * 1000;

export const stampAt = (clock: WallClock, at: number): LocalStamp =>
  stampOf(wallMsAt(clock, at), clock.timeZone);
