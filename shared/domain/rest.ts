import type { RestWhy } from './decisions.ts';
import { clearLedger, payLedger } from './ledger.ts';
import type { Rules } from './rules.ts';
import type { Rest } from './state.ts';
import { say, type Turn } from './turn.ts';

function fullSecondsOf(rest: Rest, rules: Rules): number {
  return rest.isSilenceOnly ? rules.fullSilenceSeconds : rules.fullRestSeconds;
}

/** Clears the ledger once the span is long enough; asleep or not running, that waits for the return. */
export function clearAtFullRest(turn: Turn): void {
  const { draft, rules } = turn;
  if (draft.rest === null || draft.isAsleep || !draft.isRunning) return;
  if (draft.rest.seconds >= fullSecondsOf(draft.rest, rules)) clearLedger(turn, 'full-rest');
}

/** Begins a span of rest now, or joins the one in progress, which then is more than silence. */
export function beginRest(turn: Turn, why: Exclude<RestWhy, 'silence'>): void {
  const { draft } = turn;
  draft.rest =
    draft.rest === null
      ? { since: draft.at, seconds: 0, why, isSilenceOnly: false }
      : { ...draft.rest, isSilenceOnly: false };
  draft.askedStillThereAt = null;
}

/** Begins a span that is known late and dated early. */
export function beginSilentRest(turn: Turn, since: number, seconds: number): void {
  turn.draft.rest = { since, seconds, why: 'silence', isSilenceOnly: true };
  turn.draft.askedStillThereAt = null;
}

/** Time passes at rest. */
export function passRest(turn: Turn, seconds: number): void {
  const { draft } = turn;
  if (draft.rest === null) return;
  draft.rest = { ...draft.rest, seconds: draft.rest.seconds + seconds };
}

/** The person is back: the span is paid and the sitting goes on from this instant. */
export function endRest(turn: Turn): void {
  const { draft, rules } = turn;
  const rest = draft.rest;
  if (rest === null) return;
  clearAtFullRest(turn);
  const restSeconds = rest.seconds;
  if (restSeconds >= rules.minCreditSeconds) {
    payLedger(turn, { why: rest.why, restSeconds, fullSeconds: fullSecondsOf(rest, rules) });
    draft.waitedSeconds = 0;
  }
  if (restSeconds >= 1) say(turn, { did: 'back', why: rest.why, restSeconds });
  draft.rest = null;
  draft.silentSince = draft.at;
  draft.silentSittingSeconds = 0;
}
