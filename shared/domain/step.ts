import { assertNever } from '../assert-never.ts';
import { finishWhenRunOut } from './breaks.ts';
import type { LocalTime } from './calendar.ts';
import { readCalendar } from './day.ts';
import { announce } from './due.ts';
import type { EngineEvent } from './events.ts';
import { takeLine } from './lines.ts';
import { passTime, restFor } from './pass-time.ts';
import { closePrompt, closeUnanswered, noticeLeaving } from './prompt.ts';
import { beginRest, clearAtFullRest } from './rest.ts';
import { limits, type Rules } from './rules.ts';
import { askStillThere, noticeAway } from './silence.ts';
import type { State } from './state.ts';
import { beginTurn, type Effect, save, type Turn } from './turn.ts';
import { expireManualPause, resume } from './world.ts';

/** What the clock decides at the present instant from what is known at it. */
function decide(turn: Turn, local: LocalTime | null): void {
  expireManualPause(turn);
  readCalendar(turn, local);
  if (turn.draft.isAsleep) return;
  askStillThere(turn);
  noticeLeaving(turn);
  noticeAway(turn);
  clearAtFullRest(turn);
  finishWhenRunOut(turn);
  closeUnanswered(turn);
  announce(turn);
}

function tick(turn: Turn, event: Extract<EngineEvent, { type: 'tick' }>): void {
  decide(turn, event.local);
  if (turn.effects.length > 0 || turn.draft.at % limits.saveSeconds === 0) save(turn);
  const decided = turn.effects.length;
  passTime(turn, event.to, event.inputAt);
  if (turn.effects.length > decided) save(turn);
}

function passGap(turn: Turn, event: Extract<EngineEvent, { type: 'gap' }>): void {
  const { draft } = turn;
  if (!draft.isRunning) {
    const unknownSeconds = Math.max(0, Math.min(event.to, draft.unknownUntil ?? draft.at) - draft.at);
    draft.at += unknownSeconds;
    restFor(turn, event.to - draft.at);
    return;
  }
  beginRest(turn, 'asleep');
  draft.isAsleep = true;
  restFor(turn, event.to - draft.at);
  closePrompt(turn, 'asleep');
  expireManualPause(turn);
  for (const line of event.reported) takeLine(turn, line);
  resume(turn);
  save(turn);
}

/**
 * The sitting engine: everything Unhunch decides about time, and nothing else. Total and deterministic: the same
 * state, event and rules give the same answer, and nothing is read from outside.
 */
export function step(
  state: State,
  event: EngineEvent,
  rules: Rules,
): { readonly state: State; readonly effects: readonly Effect[] } {
  const turn = beginTurn(state, rules);
  switch (event.type) {
    case 'line':
      takeLine(turn, event.line);
      save(turn);
      break;
    case 'tick':
      tick(turn, event);
      break;
    case 'settle':
      decide(turn, event.local);
      break;
    case 'gap':
      passGap(turn, event);
      break;
    case 'killed':
      turn.draft.isRunning = false;
      turn.draft.unknownUntil = state.at + limits.unknownSeconds;
      beginRest(turn, 'not-running');
      break;
    default:
      assertNever(event, 'event');
  }
  return { state: turn.draft, effects: turn.effects };
}
