import type { PromptClosedWhy } from './decisions.ts';
import { addToTotals, clearLedger, moveToRest } from './ledger.ts';
import { furtherSitting, implicitSnoozeSeconds, nextKind, plannedSecondsOf, readLimit } from './limit.ts';
import { isSurelyThere, isTakenAsPresent } from './presence.ts';
import { beginSilentRest } from './rest.ts';
import type { Prompt } from './state.ts';
import { say, type Turn } from './turn.ts';

export function openPrompt(turn: Turn, after: 'gap' | 'wait'): void {
  const { draft, rules } = turn;
  const kind = nextKind(draft, rules);
  const plannedSeconds = plannedSecondsOf(kind, rules);
  const { why } = readLimit(draft, rules);
  say(turn, { did: 'prompt', why, kind, plannedSeconds, after, waitedSeconds: draft.waitedSeconds });
  draft.owed = null;
  draft.waitedSeconds = 0;
  draft.stage = {
    is: 'prompt',
    openedAt: draft.at,
    kind,
    plannedSeconds,
    patienceSeconds: rules.patienceSeconds,
    leaveSeconds: Math.min(rules.breakSeconds, rules.awayAfterSeconds),
    firstPresenceAt: null,
    quietSittingSeconds: 0,
  };
}

/** Closes an open prompt; the break itself stays due until something answers it. */
export function closePrompt(turn: Turn, why: PromptClosedWhy): void {
  const { draft } = turn;
  if (draft.stage.is !== 'prompt' || !draft.isRunning) return;
  draft.stage = { is: 'none' };
  draft.waitedSeconds = 0;
  say(turn, { did: 'prompt-closed', why });
}

/** Puts the next break off by further sitting; the ledger stays. */
export function putOff(
  turn: Turn,
  why: 'asked' | 'dismissed' | 'no-answer' | 'cut-short',
  seconds: number,
): void {
  const { draft } = turn;
  draft.further = furtherSitting(draft, 'snooze', seconds);
  draft.snoozes += 1;
  say(turn, { did: 'snoozed', why, minutes: seconds / 60 });
}

export function putOffImplicitly(turn: Turn, why: 'dismissed' | 'no-answer' | 'cut-short'): void {
  putOff(turn, why, implicitSnoozeSeconds(turn.draft, turn.rules));
}

/** A taken break, however it came about: it counts, and the ledger is empty. */
export function countTaken(turn: Turn, kind: Prompt['kind']): void {
  const { draft } = turn;
  draft.breaksTaken += 1;
  if (kind === 'reset') draft.resetOwedOn = null;
  addToTotals(turn, { breaksTaken: 1 });
}

/** Leaving is an answer: an open prompt and nobody there for as long as a break takes. */
export function noticeLeaving(turn: Turn): void {
  const { draft } = turn;
  const prompt = draft.stage;
  if (prompt.is !== 'prompt' || isTakenAsPresent(draft)) return;
  const since = Math.max(prompt.openedAt, draft.silentSince);
  const ranSeconds = draft.at - since;
  if (ranSeconds < prompt.leaveSeconds) return;
  closePrompt(turn, 'left');
  moveToRest(turn, prompt.quietSittingSeconds, ranSeconds);
  beginSilentRest(turn, since, ranSeconds);
  say(turn, { did: 'away', why: 'left', since });
  const { kind, plannedSeconds } = prompt;
  countTaken(turn, kind);
  say(turn, { did: 'break-finished', why: 'left', kind, taken: true, ranSeconds, plannedSeconds });
  clearLedger(turn, 'break-taken');
}

/** Somebody saw the prompt and let it be: an implicit snooze. A person who is not there ignores nothing. */
export function closeUnanswered(turn: Turn): void {
  const { draft } = turn;
  const prompt = draft.stage;
  if (prompt.is !== 'prompt' || prompt.firstPresenceAt === null) return;
  const patientUntil = prompt.firstPresenceAt + prompt.patienceSeconds;
  if (draft.at < patientUntil || !isSurelyThere(draft, patientUntil)) return;
  closePrompt(turn, 'no-answer');
  putOffImplicitly(turn, 'no-answer');
}
