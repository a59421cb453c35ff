import { localPieces, stampOf } from '../calendar/local-stamp.ts';
import type { RestLine, SittingLine } from './lines.ts';
import { stampAt, type WallClock, wallMsAt } from './look.ts';
import type { OpenRest, OpenSitting } from './span-memory.ts';

/** A rest over midnight that is longer is a night, and no part of either day. */
const nightSeconds = 3 * 3600;

/** Sitting that has ended, one line for each day and offset it reaches into. */
export function sittingLines({
  manner,
  from,
  to,
  ledgerSeconds,
  clock,
}: OpenSitting): readonly SittingLine[] {
  if (to === null) return [];
  let heldSeconds = ledgerSeconds;
  return localPieces(wallMsAt(clock, from), to - from, clock.timeZone).map((piece) => {
    heldSeconds += piece.seconds;
    return {
      is: manner.is,
      ...piece,
      heldSeconds,
      ...(manner.isEstimated ? { estimated: true as const } : {}),
    };
  });
}

/** Rest that was over at `to`, by the clock on the wall of then. The night between two days is left out. */
export function restLines(rest: OpenRest, to: number, now: WallClock): readonly RestLine[] {
  const { seconds } = rest;
  if (seconds <= 0) return [];
  const { timeZone } = rest.clock;
  const fromWallMs = wallMsAt(rest.clock, rest.from);
  const { date } = stampOf(fromWallMs, timeZone);
  const isOneDay =
    stampOf(fromWallMs + (seconds - 1) * 1000, timeZone).date === date && stampAt(now, to).date === date;
  if (!isOneDay && seconds > nightSeconds) return [];
  return localPieces(fromWallMs, seconds, timeZone).map((piece) => ({ is: 'rest', ...piece, why: rest.why }));
}
