import type { Decision } from '../domain/decisions.ts';
import { hasEvidence } from '../domain/presence.ts';
import type { State } from '../domain/state.ts';
import type { SpanLine } from './lines.ts';
import { type Look, type WallClock, wallMsAt } from './look.ts';
import type { Manner, SpanMemory } from './span-memory.ts';
import {
  beginSitting,
  beginWork,
  endSitting,
  forgetRest,
  isSame,
  openRest,
  type Turned,
  turnSitting,
  type Work,
  writeRest,
  writeSitting,
} from './span-work.ts';

function mannerOf(state: State): Manner {
  if (state.calendar?.isWorking === false) return null;
  const isInCall = hasEvidence(state) && state.evidence.includes('call');
  return { is: isInCall ? 'call' : 'sitting', isEstimated: state.isIdleUnknown };
}

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
