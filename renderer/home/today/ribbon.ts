import { stampOf, wallMsOfStamp } from '../../../shared/calendar/local-stamp.ts';
import type { Mode } from '../../../shared/domain/view.ts';
import type { BreakLine, HistoryEvent, SpanLine } from '../../../shared/history/lines.ts';

/** Sitting, sitting in a call, or rest, from one wall time to another. */
export type Piece = { readonly is: SpanLine['is']; readonly fromMs: number; readonly toMs: number };

/** A break that counts, at its beginning. */
export type Dot = { readonly atMs: number; readonly line: BreakLine };

/** The day from its first hour to the hour that goes on. */
export type Ribbon = {
  readonly fromMs: number;
  readonly toMs: number;
  readonly pieces: readonly Piece[];
  readonly dots: readonly Dot[];
  /** The full hours to name. */
  readonly hoursMs: readonly number[];
};

export type Now = { readonly wallMs: number; readonly timeZone: string; readonly mode: Mode };

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
/** An early morning is no wide band of a few minutes. */
const leastHours = 3;
/** What is nearer to each other is one piece. */
const seamMs = minuteMs;
/** Since the account was read, things went on as they were at most so long. */
const mostBehindMs = 10 * minuteMs;
/** Names of hours that fit beside each other in a narrow window. */
const mostNames = 6;

const isSpan = (event: HistoryEvent): event is SpanLine =>
  event.is === 'sitting' || event.is === 'call' || event.is === 'rest';

/** Breaks that count: those that were taken, and those for which the person walked away. */
const isBreak = (event: HistoryEvent): event is BreakLine =>
  event.is === 'break' && (event.outcome === 'taken' || event.outcome === 'left');

function pieceOf(line: SpanLine): Piece {
  const fromMs = wallMsOfStamp(line);
  return { is: line.is, fromMs, toMs: fromMs + line.seconds * 1000 };
}

/** Pieces of one kind that follow each other at once are one. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces.toSorted((one, other) => one.fromMs - other.fromMs)) {
    const last = all.at(-1);
    if (last?.is === piece.is && piece.fromMs - last.toMs <= seamMs)
      all[all.length - 1] = { ...last, toMs: Math.max(last.toMs, piece.toMs) };
    else all.push(piece);
  }
  return all;
}

/** What goes on counts as sitting in these modes, and in the others as rest or not at all. */
const sittingModes: ReadonlySet<Mode['is']> = new Set<Mode['is']>([
  'sitting',
  'notice',
  'due',
  'prompt',
  'owed',
  'paused',
  'asked-still-there',
]);
const restModes: ReadonlySet<Mode['is']> = new Set<Mode['is']>(['break', 'standing', 'away']);

/** The account is some minutes old: what was under way then goes on up to now. */
function upToNow(pieces: readonly Piece[], { wallMs, mode }: Now): readonly Piece[] {
  const last = pieces.at(-1);
  if (last === undefined || wallMs <= last.toMs || wallMs - last.toMs > mostBehindMs) return pieces;
  const goesOn = last.is === 'rest' ? restModes.has(mode.is) : sittingModes.has(mode.is);
  return goesOn ? [...pieces.slice(0, -1), { ...last, toMs: wallMs }] : pieces;
}

/** The full hour, on the clock of the place, at which or before which a wall time is. */
function hourBefore(wallMs: number, timeZone: string): number {
  const [, minutes = '0', seconds = '0'] = stampOf(wallMs, timeZone).time.split(':');
  return Math.floor(wallMs / 1000) * 1000 - (Number(minutes) * 60 + Number(seconds)) * 1000;
}

function namedHours(fromMs: number, toMs: number): readonly number[] {
  const hours = Math.round((toMs - fromMs) / hourMs);
  const every = Math.ceil(hours / mostNames);
  return Array.from({ length: Math.floor(hours / every) + 1 }, (_, index) => fromMs + index * every * hourMs);
}

/** The ribbon of a local date; null while there is nothing of it. */
export function ribbonOf(events: readonly HistoryEvent[], date: string, now: Now): Ribbon | null {
  const ofDay = events.filter((event) => event.date === date);
  const pieces = upToNow(joined(ofDay.filter(isSpan).map(pieceOf)), now);
  const dots = ofDay
    .filter(isBreak)
    .map((line) => ({ atMs: wallMsOfStamp(line), line }))
    .toSorted((one, other) => one.atMs - other.atMs);
  const beginnings = [...pieces.map(({ fromMs }) => fromMs), ...dots.map(({ atMs }) => atMs)];
  if (beginnings.length === 0) return null;
  const lastMs = Math.max(now.wallMs, ...pieces.map(({ toMs }) => toMs));
  const fromMs = hourBefore(Math.min(...beginnings), now.timeZone);
  const lastHourMs = hourBefore(lastMs - 1, now.timeZone) + hourMs;
  const toMs = Math.max(lastHourMs, fromMs + leastHours * hourMs);
  return { fromMs, toMs, pieces, dots, hoursMs: namedHours(fromMs, toMs) };
}
