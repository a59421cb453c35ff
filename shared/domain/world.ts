import type { EvidenceReason, PauseReason } from './events.ts';
import { closePrompt } from './prompt.ts';
import { beginRest, clearAtFullRest, endRest } from './rest.ts';
import { proveThere } from './silence.ts';
import type { Turn } from './turn.ts';

const withReason = <T>(set: readonly T[], reason: T): readonly T[] =>
  set.includes(reason) ? set : [...set, reason];
const withoutReason = <T>(set: readonly T[], reason: T): readonly T[] =>
  set.filter((each) => each !== reason);

/** Unlock, resume and launch: not input, but the person is seated and nothing is asked for a moment. */
export function arrive(turn: Turn): void {
  const { draft } = turn;
  draft.isStanding = false;
  draft.arrivedAt = draft.at;
  proveThere(turn, draft.at);
}

function leaveFor(turn: Turn, why: 'locked' | 'asleep' | 'standing'): void {
  closePrompt(turn, why);
  beginRest(turn, why);
  clearAtFullRest(turn);
}

export function lock(turn: Turn): void {
  if (turn.draft.isLocked) return;
  turn.draft.isLocked = true;
  leaveFor(turn, 'locked');
}

export function unlock(turn: Turn): void {
  if (!turn.draft.isLocked) return;
  turn.draft.isLocked = false;
  arrive(turn);
}

export function suspend(turn: Turn): void {
  if (turn.draft.isAsleep) return;
  turn.draft.isAsleep = true;
  leaveFor(turn, 'asleep');
}

/** Systems say it twice, late or never; only the first after a sleep means anything. */
export function resume(turn: Turn): void {
  if (!turn.draft.isAsleep) return;
  turn.draft.isAsleep = false;
  arrive(turn);
  clearAtFullRest(turn);
}

export function stand(turn: Turn): void {
  if (turn.draft.isStanding) return;
  turn.draft.isStanding = true;
  proveThere(turn, turn.draft.at);
  leaveFor(turn, 'standing');
}

/** Ends standing, and any rest that only waited for the person. */
export function sit(turn: Turn): void {
  const { draft } = turn;
  draft.isStanding = false;
  proveThere(turn, draft.at);
  if (!draft.isLocked && !draft.isAsleep && draft.stage.is !== 'break') endRest(turn);
}

function endedPause(turn: Turn, at: number): void {
  const { draft } = turn;
  if (draft.pauses.length > 0 || draft.manualPause !== null) return;
  draft.pauseEndedAt = at;
  // Also where the reason came and went too quickly for anything to be owed.
  draft.waitedSeconds = 0;
}

export function addPause(turn: Turn, reason: PauseReason): void {
  turn.draft.pauses = withReason(turn.draft.pauses, reason);
  closePrompt(turn, 'paused');
}

export function removePause(turn: Turn, reason: PauseReason): void {
  const { draft } = turn;
  if (!draft.pauses.includes(reason)) return;
  draft.pauses = withoutReason(draft.pauses, reason);
  endedPause(turn, draft.at);
}

export function pauseByHand(turn: Turn, seconds: number | null): void {
  const { draft } = turn;
  proveThere(turn, draft.at);
  draft.manualPause = { until: seconds === null ? null : draft.at + seconds };
  closePrompt(turn, 'paused');
}

export function unpauseByHand(turn: Turn): void {
  const { draft } = turn;
  proveThere(turn, draft.at);
  if (draft.manualPause === null) return;
  draft.manualPause = null;
  endedPause(turn, draft.at);
}

/** The minutes of a manual pause run on through sleep and while the app is closed. */
export function expireManualPause(turn: Turn): void {
  const { draft } = turn;
  const until = draft.manualPause?.until ?? null;
  if (until === null || draft.at < until) return;
  draft.manualPause = null;
  endedPause(turn, until);
}

export function addEvidence(turn: Turn, reason: EvidenceReason): void {
  const { draft } = turn;
  // What begins while something forgotten is no longer believed is believed again.
  const isNews = draft.isDisbelieved && !draft.evidence.includes(reason);
  if (draft.evidence.length === 0 || isNews) proveThere(turn, draft.at);
  draft.evidence = withReason(draft.evidence, reason);
}

export function removeEvidence(turn: Turn, reason: EvidenceReason): void {
  turn.draft.evidence = withoutReason(turn.draft.evidence, reason);
}

export function setIdleUnknown(turn: Turn, isUnknown: boolean): void {
  const { draft } = turn;
  if (draft.isIdleUnknown === isUnknown) return;
  draft.isIdleUnknown = isUnknown;
  // What was typed meanwhile is not known: a gap counts from here.
  if (!isUnknown) draft.inputEndedAt = draft.at;
}
