import { planOf } from './catalogue.ts';
import { type Dose, inMs } from './dose.ts';
import type { Level, Side } from './exercise.ts';
import type { BodyPhase } from './phase.ts';
import {
  changeOverOf,
  type Round,
  type Routine,
  type RoutineItem,
  roundOf,
  setMs,
  setsOf,
  sideOrderOf,
  spanMsOf,
  waitMsOf,
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
  readonly set: number;
  readonly sets: number;
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
export const reachOf = (item: RoutineItem, level: Level): number => planOf(item, level).reach;

type Piece = Pick<Segment, 'phase' | 'fromMs' | 'toMs' | 'round' | 'side'>;
type Span = { readonly fromMs: number; readonly toMs: number };

/** How a round goes that begins at a time, and how many there may be by then. */
type RoundAt = (atMs: number) => Round & { readonly most: number };

/**
 * Fills the time of one set with rounds. Each round is timed by the level that holds when it begins, the time itself
 * stays what it was; what is too short for another round is rest, and so is what comes after the most rounds that do
 * good.
 */
function roundsWithin({ fromMs, toMs }: Span, roundAt: RoundAt, own: Round): readonly Piece[] {
  const pieces: Piece[] = [];
  let atMs = fromMs;
  let round = 1;
  const add = (phase: BodyPhase, lastsMs: number, side: Side | null): void => {
    pieces.push({ phase, fromMs: atMs, toMs: atMs + lastsMs, round, side });
    atMs += lastsMs;
  };
  const chosen = roundAt(atMs);
  let now: Round = chosen.workMs <= toMs - fromMs ? chosen : own;
  for (;;) {
    for (const { phase, lastsMs, side } of now.phases) add(phase, lastsMs, side);
    const next = roundAt(atMs + now.restMs);
    if (round >= next.most || atMs + now.restMs + next.workMs > toMs) break;
    if (now.restMs > 0) add('rest', now.restMs, now.phases.at(-1)?.side ?? null);
    round += 1;
    now = next;
  }
  if (atMs < toMs) add('rest', toMs - atMs, now.phases.at(-1)?.side ?? null);
  return pieces;
}

/** A timer is one phase, whatever its units; a look that falls into it parts it in two. */
function timerPieces({ fromMs, toMs }: Span, { look }: Extract<Dose, { is: 'timer' }>): readonly Piece[] {
  const piece = (phase: BodyPhase, from: number, to: number): Piece => ({
    phase,
    fromMs: from,
    toMs: to,
    round: 1,
    side: null,
  });
  const lookFromMs = fromMs + inMs(look?.atSeconds ?? 0);
  const lookToMs = lookFromMs + inMs(look?.lastsSeconds ?? 0);
  if (look === null || lookToMs >= toMs) return [piece('timer', fromMs, toMs)];
  return [
    piece('timer', fromMs, lookFromMs),
    piece('look', lookFromMs, lookToMs),
    piece('timer', lookToMs, toMs),
  ];
}

function piecesOfSet(item: RoutineItem, changes: readonly LevelAt[], span: Span): readonly Piece[] {
  const { dose } = planOf(item, item.level);
  if (dose.is === 'timer') return timerPieces(span, dose);
  const roundAt = (atMs: number) => {
    // Stations keep their places and their pace once begun: what is left out is never caught up with.
    const level = dose.is === 'stations' ? item.level : levelAt(item, changes, atMs);
    return { ...roundOf(item, level), most: planOf(item, level).rounds.most };
  };
  return roundsWithin(span, roundAt, roundOf(item, item.level));
}

type Wait = Pick<Piece, 'phase' | 'fromMs'>;

/** One side of an item, or both together: its sets, each after a wait. The first waits as it is told. */
function segmentsOfSide(
  item: RoutineItem,
  changes: readonly LevelAt[],
  side: Side | null,
  first: Wait & { readonly toMs: number },
): readonly Segment[] {
  const { count: sets, betweenMs } = setsOf(item);
  const segments: Segment[] = [];
  let wait: Wait = first;
  let fromMs = first.toMs;
  for (let set = 1; set <= sets; set += 1) {
    const toMs = fromMs + setMs(item);
    const pieces = piecesOfSet(item, changes, { fromMs, toMs });
    const rounds = pieces.at(-1)?.round ?? 1;
    const firstSide = pieces[0]?.side ?? null;
    for (const piece of [{ ...wait, toMs: fromMs, round: 1, side: firstSide }, ...pieces]) {
      segments.push({ ...piece, rounds, set, sets, side: side ?? piece.side });
    }
    wait = { phase: 'between-sets', fromMs: toMs };
    fromMs = toMs + betweenMs;
  }
  return segments;
}

function segmentsOf(
  item: RoutineItem,
  changes: readonly LevelAt[],
  readyFromMs: number,
  fromMs: number,
): readonly Segment[] {
  const { firstMs, laterMs } = changeOverOf(item);
  const segments: Segment[] = [];
  let wait: Wait = { phase: 'get-ready', fromMs: readyFromMs };
  let workFromMs = fromMs + firstMs;
  for (const side of sideOrderOf(item)) {
    segments.push(...segmentsOfSide(item, changes, side, { ...wait, toMs: workFromMs }));
    const endMs = segments.at(-1)?.toMs ?? workFromMs;
    wait = { phase: 'change-side', fromMs: endMs };
    workFromMs = endMs + laterMs;
  }
  return segments;
}

/** What of an item comes before it is left. */
const cutAt = (segments: readonly Segment[], toMs: number): readonly Segment[] =>
  segments
    .filter((segment) => segment.fromMs < toMs)
    .map((segment) => (segment.toMs <= toMs ? segment : { ...segment, toMs }));

function layOut(routine: Routine, changes: readonly LevelAt[]): readonly TimelineItem[] {
  const ordered = changes.toSorted((one, other) => one.atMs - other.atMs);
  let endMs = 0;
  return routine.items.map((item, index) => {
    const fromMs = endMs;
    const workFromMs = fromMs + waitMsOf(item, index);
    const toMs = fromMs + spanMsOf(item, index);
    endMs = toMs;
    const own = ordered.filter(({ atMs }) => atMs >= fromMs && atMs < toMs);
    const whole = segmentsOf(item, own, fromMs, workFromMs);
    return { item, fromMs, toMs, changes: own, segments: cutAt(whole, toMs) };
  });
}

type LaidOut = { readonly changes: readonly LevelAt[]; readonly timeline: readonly TimelineItem[] };

const kept = new WeakMap<Routine, LaidOut>();

const areSame = (some: readonly LevelAt[], others: readonly LevelAt[]): boolean =>
  some.length === others.length &&
  some.every(({ atMs, level }, index) => {
    const other = others[index];
    return atMs === other?.atMs && level === other.level;
  });

/**
 * The whole routine laid out, with the changes of level so far. Items keep their times whatever is changed. The last
 * answer is kept with its routine, since whoever draws it asks for every picture: the same question gets the same array.
 */
export function timelineOf(routine: Routine, changes: readonly LevelAt[]): readonly TimelineItem[] {
  const found = kept.get(routine);
  if (found !== undefined && areSame(found.changes, changes)) return found.timeline;
  const timeline = layOut(routine, changes);
  kept.set(routine, { changes, timeline });
  return timeline;
}
