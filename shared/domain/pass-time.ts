import { runBreak } from './breaks.ts';
import { announce, waitBeginsAt } from './due.ts';
import { accrue, addToTotals } from './ledger.ts';
import { canEndRest, hasEvidence, isInDoubt, isPaused, isTakenAsPresent } from './presence.ts';
import { endRest, passRest } from './rest.ts';
import { proveThere } from './silence.ts';
import type { Turn } from './turn.ts';
import { resume } from './world.ts';

/** `seconds` at rest from the present instant on. */
export function restFor(turn: Turn, seconds: number): void {
  passRest(turn, seconds);
  runBreak(turn, seconds);
  addToTotals(turn, { restSeconds: seconds });
  turn.draft.at += seconds;
}

function waitFor(turn: Turn, seconds: number): void {
  const { draft, rules } = turn;
  if (!draft.isDue || draft.stage.is !== 'none' || isPaused(draft)) return;
  if (isInDoubt(draft, rules.doubtSeconds)) draft.waitedSeconds = 0;
  else draft.waitedSeconds += Math.min(seconds, Math.max(0, draft.at + seconds - waitBeginsAt(turn)));
}

/** `seconds` that are not rest; `presentUntil` is the end of presence in them, null for none. */
function sitFor(turn: Turn, seconds: number, presentUntil: number | null): void {
  const { draft } = turn;
  const isCounted = draft.calendar?.isWorking !== false;
  const to = draft.at + seconds;
  if (presentUntil !== null) {
    draft.silentSince = presentUntil;
    draft.silentSittingSeconds = 0;
  }
  const quietSeconds = isCounted ? to - Math.max(draft.at, presentUntil ?? draft.at) : 0;
  draft.silentSittingSeconds += quietSeconds;
  if (draft.stage.is === 'prompt') {
    const quietSittingSeconds = (presentUntil === null ? draft.stage.quietSittingSeconds : 0) + quietSeconds;
    const isSeen = hasEvidence(draft) || (draft.inputEndedAt ?? 0) > draft.at;
    const firstPresenceAt = draft.stage.firstPresenceAt ?? (isSeen ? draft.at : null);
    draft.stage = { ...draft.stage, quietSittingSeconds, firstPresenceAt };
  }
  waitFor(turn, seconds);
  if (isCounted) accrue(turn, seconds, to);
  else draft.offHoursSinceProofSeconds += Math.min(seconds, to - draft.proofAt);
  draft.at = to;
}

/** Input reached an unlocked machine: somebody is there, and the machine is awake whatever was said. */
function noteInput(turn: Turn, inputAt: number): void {
  const { draft } = turn;
  if (draft.isAsleep) {
    restFor(turn, inputAt - draft.at);
    resume(turn);
  }
  if (draft.isLocked) return;
  draft.inputEndedAt = inputAt + 1;
  proveThere(turn, inputAt + 1);
}

/** Lives through the seconds up to `to`; `inputAt` is the last of them that had input. */
export function passTime(turn: Turn, to: number, inputAt: number | null): void {
  const { draft } = turn;
  const seenInputAt = draft.isIdleUnknown ? null : inputAt;
  if (seenInputAt !== null) noteInput(turn, seenInputAt);
  const isTrusted = isTakenAsPresent(draft);
  const presentFrom = isTrusted ? draft.at : seenInputAt;
  if (draft.rest !== null) {
    if (presentFrom === null || !canEndRest(draft)) return restFor(turn, to - draft.at);
    restFor(turn, presentFrom - draft.at);
    endRest(turn);
    announce(turn);
  }
  const presentUntil = isTrusted ? to : seenInputAt === null ? null : seenInputAt + 1;
  sitFor(turn, to - draft.at, presentUntil);
}
