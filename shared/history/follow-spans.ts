import type { Decision } from '../domain/decisions.ts';
import { hasEvidence } from '../domain/presence.ts';
import type { State } from '../domain/state.ts';
import type { SpanLine } from './lines.ts';
import { type Look, type WallClock, wallMsAt } from './look.ts';
import { restLines, sittingLines } from './span-lines.ts';
import type { Manner, OpenRest, OpenSitting, SpanMemory } from './span-memory.ts';

/** So much sitting that may yet be dated to rest is kept back; more is written and stays sitting. */
const keptBack = 50;

/** How sitting counts at the end of a look, and since which instant of it. */
type Turned = { readonly manner: Manner; readonly at: number };

type Work = { -readonly [K in keyof SpanMemory]: SpanMemory[K] } & {
  /** The clock on the wall up to the last look. */
  readonly clockBefore: WallClock;
  readonly turned: Turned;
  readonly lines: SpanLine[];
};

function mannerOf(state: State): Manner {
  if (state.calendar?.isWorking === false) return null;
  const isInCall = hasEvidence(state) && state.evidence.includes('call');
  return { is: isInCall ? 'call' : 'sitting', isEstimated: state.isIdleUnknown };
}

const isSame = (one: Manner, other: Manner): boolean =>
  one?.is === other?.is && one?.isEstimated === other?.isEstimated;

const isSameClock = (one: WallClock, other: WallClock): boolean =>
  one.originWallMs === other.originWallMs && one.timeZone === other.timeZone;

/** Calls and the like begin and end with the look they are told in; hours begin and end on whole minutes. */
function turnedIn(memory: SpanMemory, { state, clock }: Look): Turned {
  const manner = mannerOf(state);
  if (isSame(manner, memory.manner)) return { manner, at: memory.at };
  if (manner !== null && memory.manner !== null) return { manner, at: state.at };
  // A journey or a clock that was set has brought the hours about, at once.
  if (!isSameClock(clock, memory.clock)) return { manner, at: memory.at };
  const intoMinuteSeconds = Math.floor(wallMsAt(clock, state.at) / 1000) % 60;
  return { manner, at: Math.max(memory.at, state.at - intoMinuteSeconds) };
}

function push(work: Work, manner: Manner, from: number, ledgerSeconds: number): void {
  if (manner === null) return;
  work.sitting = [...work.sitting, { manner, from, to: null, ledgerSeconds, clock: work.clock }];
}

/** Whatever followed `at` was no sitting. */
function endSitting(work: Work, at: number): void {
  work.sitting = work.sitting
    .filter(({ from }) => from < at)
    .map((span) => (span.to === null || span.to > at ? { ...span, to: at } : span));
}

/** The sitting that is under way goes on in another manner, or at another place in the calendar. */
function turnSitting(work: Work, at: number, manner: Manner): void {
  const open = work.sitting.at(-1);
  const isOpen = open?.to === null && open.from <= at;
  const ledgerSeconds = isOpen ? open.ledgerSeconds + (at - open.from) : work.ledgerSeconds;
  endSitting(work, at);
  push(work, manner, at, ledgerSeconds);
}

/** Somebody sits from `at` on. */
function beginSitting(work: Work, at: number, ledgerSeconds: number): void {
  const { turned, manner, writtenTo } = work;
  const from = Math.max(at, writtenTo);
  push(work, from < turned.at ? manner : turned.manner, from, ledgerSeconds);
  if (from < turned.at && !isSame(manner, turned.manner)) turnSitting(work, turned.at, turned.manner);
}

/** Writes what nothing can date to rest any more. */
function writeSitting(work: Work, certainTo: number): void {
  const isCertain = ({ to }: OpenSitting, index: number): boolean =>
    to !== null && (to <= certainTo || index < work.sitting.length - keptBack);
  const certain = work.sitting.filter(isCertain);
  work.lines.push(...certain.flatMap(sittingLines));
  work.writtenTo = Math.max(work.writtenTo, ...certain.map(({ to }) => to ?? 0));
  work.sitting = work.sitting.filter((span, index) => !isCertain(span, index));
}

/** Rest that began before a journey began where the journey did. */
function openRest(work: Work, rest: Omit<OpenRest, 'clock'>): OpenRest {
  return { ...rest, clock: rest.from <= work.at ? work.clockBefore : work.clock };
}

/** A rest that ended in the second in which it began is not said: the sitting went on. */
function forgetRest(work: Work): void {
  if (work.rest !== null) beginSitting(work, work.rest.from, work.ledgerSeconds);
  work.rest = null;
}

function writeRest(work: Work, rest: OpenRest, to: number): void {
  const lateSeconds = Math.max(0, work.writtenTo - rest.from);
  const from = rest.from + lateSeconds;
  work.lines.push(...restLines({ ...rest, from, seconds: rest.seconds - lateSeconds }, to, work.clock));
  work.writtenTo = Math.max(work.writtenTo, to);
}

/** Whether the rest that was known at the last look is the one that began at `from`, and not one to forget. */
const isKnownRest = (work: Work, from: number): boolean =>
  work.rest !== null && (work.rest.seconds >= 1 || work.rest.from === from);

/** Rests that ended in this look. */
function followReturns(work: Work, decisions: readonly Decision[]): void {
  for (const decision of decisions) {
    if (decision.did !== 'back') continue;
    const { at, restSeconds, why, sittingSeconds } = decision;
    const from = at - restSeconds;
    if (!isKnownRest(work, from)) {
      forgetRest(work);
      endSitting(work, from);
      work.rest = openRest(work, { since: from, from, seconds: 0, why });
    }
    writeSitting(work, at);
    if (work.rest !== null) writeRest(work, { ...work.rest, seconds: restSeconds }, at);
    work.rest = null;
    beginSitting(work, at, sittingSeconds);
  }
}

/** The rest that goes on at the end of a look. */
function followRest(work: Work, rest: NonNullable<State['rest']>, at: number): void {
  const { since, seconds, why } = rest;
  if (work.rest?.since !== since) {
    forgetRest(work);
    endSitting(work, since);
    writeSitting(work, Number.POSITIVE_INFINITY);
    work.rest = openRest(work, { since, from: at - seconds, seconds, why });
  }
  // A rest that was killed before it got anywhere begins after what is unknown.
  work.rest = { ...work.rest, seconds, from: seconds === 0 ? at : work.rest.from };
}

function beginWork(memory: SpanMemory, clock: WallClock, turned: Turned): Work {
  return { ...memory, clock, clockBefore: memory.clock, turned, lines: [] };
}

/** A clock that was set, or a journey: what follows the last look belongs to another place in the calendar. */
function followClock(work: Work): void {
  const open = work.sitting.at(-1);
  if (open?.to === null && !isSameClock(work.clock, work.clockBefore))
    turnSitting(work, work.at, open.manner);
}

const firstMemory = ({ state, clock }: Look): SpanMemory => ({
  at: state.at,
  ledgerSeconds: state.ledgerSeconds,
  clock,
  manner: mannerOf(state),
  sitting: [],
  rest: null,
  writtenTo: 0,
});

/**
 * Follows sitting and rest from look to look, and hands over as lines what has ended and can no longer be dated to
 * rest. Within a look nothing but the engine's own decisions and the hours of work can have changed.
 */
export function followSpans(
  before: SpanMemory | null,
  look: Look,
): { readonly memory: SpanMemory; readonly lines: readonly SpanLine[] } {
  const { state, clock, decisions } = look;
  const known = before ?? firstMemory(look);
  const work = beginWork(known, clock, turnedIn(known, look));
  const { turned } = work;
  followClock(work);
  if (!isSame(turned.manner, known.manner) && work.rest === null) turnSitting(work, turned.at, turned.manner);
  followReturns(work, decisions);
  if (state.rest !== null) followRest(work, state.rest, state.at);
  else {
    forgetRest(work);
    writeSitting(work, Math.min(state.proofAt, state.silentSince));
  }
  const { sitting, rest, writtenTo, lines } = work;
  const { at, ledgerSeconds } = state;
  return { memory: { at, ledgerSeconds, clock, manner: turned.manner, sitting, rest, writtenTo }, lines };
}

/** What would be written if everything ended with the last look. */
export function spansUnderWay(memory: SpanMemory): readonly SpanLine[] {
  const work = beginWork(memory, memory.clock, { manner: memory.manner, at: memory.at });
  endSitting(work, work.at);
  writeSitting(work, Number.POSITIVE_INFINITY);
  if (work.rest !== null) writeRest(work, work.rest, work.at);
  return work.lines;
}
