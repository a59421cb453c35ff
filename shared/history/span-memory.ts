import type { RestWhy } from '../domain/decisions.ts';
import type { WallClock } from './look.ts';

/** How a second counts that is not rest; null outside working hours. */
export type Manner = { readonly is: 'sitting' | 'call'; readonly isEstimated: boolean } | null;

/** A stretch of sitting that is under way, or that may yet turn out to have been rest. Times are the engine's. */
export type OpenSitting = {
  readonly manner: NonNullable<Manner>;
  readonly from: number;
  /** Null while it is under way. */
  readonly to: number | null;
  /** What the ledger held at its beginning; from there on it grew by every second. */
  readonly ledgerSeconds: number;
  /** The clock on the wall while it lasted. */
  readonly clock: WallClock;
};

export type OpenRest = {
  /** The engine's own name for it: no other rest begins there. */
  readonly since: number;
  /** Later than that when a part of it is unknown, as after a kill. */
  readonly from: number;
  /** What the engine counted of it up to the last look. */
  readonly seconds: number;
  readonly why: RestWhy;
  readonly clock: WallClock;
};

/** What is known of sitting and rest and not written yet. */
export type SpanMemory = {
  /** Up to here the engine has been followed. */
  readonly at: number;
  readonly ledgerSeconds: number;
  readonly clock: WallClock;
  readonly manner: Manner;
  /** In order, without overlap; at most the last is under way. */
  readonly sitting: readonly OpenSitting[];
  readonly rest: OpenRest | null;
  /** Nothing before this is written again. */
  readonly writtenTo: number;
};
