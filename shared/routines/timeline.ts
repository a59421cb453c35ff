import { doseOf, exercises } from './catalogue.ts';
import { type RoundShape, roundShapeOf } from './dose.ts';
import type { Level, Side } from './exercise.ts';
import type { BodyPhase } from './phase.ts';
import {
  changeSideMs,
  getReadyMs,
  itemMs,
  leadInMs,
  type Routine,
  type RoutineItem,
  sideMs,
  sideOrderOf,
} from './programme.ts';

/** A change of level, at a time of the routine itself: milliseconds from its start, pauses not counted. */
export type LevelAt = { readonly atMs: number; readonly level: Level };

/** A stretch of the routine in which the body does one thing. Times are those of the routine. */
export type Segment = {
  readonly phase: BodyPhase;
  readonly fromMs: number;
  readonly toMs: number;
  readonly round: number;
  readonly rounds: number;
  readonly side: Side | null;
};

/** One exercise of the routine with the wait before it. It ends where the next begins. */
export type TimelineItem = {
  readonly item: RoutineItem;
  readonly fromMs: number;
  readonly toMs: number;
  /** The changes that fall into this item, in order; they concern no other. */
  readonly changes: readonly LevelAt[];
  readonly segments: readonly Segment[];
};

export const levelAt = (item: RoutineItem, changes: readonly LevelAt[], atMs: number): Level =>
  changes.findLast((change) => change.atMs <= atMs)?.level ?? item.level;

/** What of the way from A to B a level goes. */
export const reachOf = (item: RoutineItem, level: Level): number =>
  exercises[item.exercise].levels[level].reach;

type Piece = Omit<Segment, 'rounds' | 'side'>;

/**
 * Fills the time of one side with rounds. Each round is timed by the level that holds when it begins, the time
 * itself stays what it was; what is too short for another round is rest.
 */
function roundsWithin(
  fromMs: number,
  toMs: number,
  shapeAt: (atMs: number) => RoundShape,
  own: RoundShape,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let atMs = fromMs;
  let round = 1;
  const add = (phase: BodyPhase, lastsMs: number): void => {
    pieces.push({ phase, fromMs: atMs, toMs: atMs + lastsMs, round });
    atMs += lastsMs;
  };
  const chosen = shapeAt(atMs);
  let shape = chosen.workMs <= toMs - fromMs ? chosen : own;
  for (;;) {
    for (const { phase, lastsMs } of shape.phases) add(phase, lastsMs);
    const next = shapeAt(atMs + shape.restMs);
    if (atMs + shape.restMs + next.workMs > toMs) break;
    if (shape.restMs > 0) add('rest', shape.restMs);
    round += 1;
    shape = next;
  }
  if (atMs < toMs) add('rest', toMs - atMs);
  return pieces;
}

function segmentsOf(
  item: RoutineItem,
  changes: readonly LevelAt[],
  readyFromMs: number,
  fromMs: number,
): readonly Segment[] {
  const shape = (level: Level): RoundShape => roundShapeOf(doseOf(item.exercise, level, item.sides.is));
  const segments: Segment[] = [];
  let atMs = fromMs;
  for (const [turn, side] of sideOrderOf(item.sides).entries()) {
    const startMs = turn === 0 ? atMs : atMs + changeSideMs;
    const endMs = startMs + sideMs(item);
    const pieces = roundsWithin(startMs, endMs, (at) => shape(levelAt(item, changes, at)), shape(item.level));
    const rounds = pieces.at(-1)?.round ?? 1;
    const wait: Piece =
      turn === 0
        ? { phase: 'get-ready', fromMs: readyFromMs, toMs: fromMs, round: 1 }
        : { phase: 'change-side', fromMs: atMs, toMs: startMs, round: 1 };
    for (const piece of [wait, ...pieces]) segments.push({ ...piece, rounds, side });
    atMs = endMs;
  }
  return segments;
}

/** The whole routine laid out, with the changes of level so far. Items keep their times whatever is changed. */
export function timelineOf(routine: Routine, changes: readonly LevelAt[]): readonly TimelineItem[] {
  const ordered = changes.toSorted((one, other) => one.atMs - other.atMs);
  let endMs = 0;
  return routine.items.map((item, index) => {
    const fromMs = endMs;
    const workFromMs = fromMs + (index === 0 ? leadInMs : getReadyMs);
    const toMs = workFromMs + itemMs(item);
    endMs = toMs;
    const own = ordered.filter(({ atMs }) => atMs >= fromMs && atMs < toMs);
    return { item, fromMs, toMs, changes: own, segments: segmentsOf(item, own, fromMs, workFromMs) };
  });
}
