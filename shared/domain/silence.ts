import { moveToRest } from './ledger.ts';
import { isTakenAsPresent } from './presence.ts';
import { closePrompt } from './prompt.ts';
import { beginSilentRest } from './rest.ts';
import { limits } from './rules.ts';
import { say, type Turn } from './turn.ts';

/** Away is known late and dated early: silence that lasted is rest since the last presence. */
export function noticeAway(turn: Turn): void {
  const { draft, rules } = turn;
  if (draft.rest !== null || draft.stage.is !== 'none' || isTakenAsPresent(draft)) return;
  const since = draft.silentSince;
  const silentSeconds = draft.at - since;
  if (silentSeconds < rules.awayAfterSeconds) return;
  moveToRest(turn, draft.silentSittingSeconds, silentSeconds);
  beginSilentRest(turn, since, silentSeconds);
  say(turn, { did: 'away', why: 'silence', since });
}

/** An answer, an unlock, a resume or input: somebody is there. */
export function proveThere(turn: Turn, at: number): void {
  const { draft } = turn;
  draft.proofAt = at;
  draft.ledgerSinceProofSeconds = 0;
  draft.sittingSinceProofSeconds = 0;
  draft.offHoursSinceProofSeconds = 0;
  draft.askedStillThereAt = null;
  draft.isDisbelieved = false;
}

function stopCounting(turn: Turn): void {
  const { draft } = turn;
  const { proofAt: since, ledgerSeconds, ledgerSinceProofSeconds, sittingSinceProofSeconds } = draft;
  // Not the whole time since the proof: a break in it was rest already.
  const restSeconds = sittingSinceProofSeconds + draft.offHoursSinceProofSeconds;
  closePrompt(turn, 'still-there');
  moveToRest(turn, sittingSinceProofSeconds, restSeconds);
  // What was cleared or paid since the proof is no longer in the ledger, so less may leave it than the totals.
  draft.ledgerSeconds = ledgerSeconds - ledgerSinceProofSeconds;
  beginSilentRest(turn, since, restSeconds);
  draft.isDisbelieved = true;
  say(turn, { did: 'away', why: 'no-proof', since });
}

/** Presence taken on trust for two sittings is asked about; without an answer it stops counting. */
export function askStillThere(turn: Turn): void {
  const { draft, rules } = turn;
  if (draft.rest !== null || !isTakenAsPresent(draft)) {
    draft.askedStillThereAt = null;
    return;
  }
  if (draft.askedStillThereAt !== null) {
    if (draft.at - draft.askedStillThereAt >= limits.stillThereSeconds) stopCounting(turn);
    return;
  }
  if (draft.at - draft.proofAt < 2 * rules.sittingSeconds) return;
  draft.askedStillThereAt = draft.at;
  const why = draft.isIdleUnknown ? 'idle-unknown' : 'evidence-alone';
  say(turn, { did: 'asked-still-there', why, proofAt: draft.proofAt });
}
