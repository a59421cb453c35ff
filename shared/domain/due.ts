import { readLimit } from './limit.ts';
import { isCalm, isInDoubt, isPaused } from './presence.ts';
import { openPrompt } from './prompt.ts';
import { limits } from './rules.ts';
import { say, type Turn } from './turn.ts';

/** Instant from which the wait may run and a gap counts: a while after the last pause reason. */
export function waitBeginsAt(turn: Turn): number {
  const { pauseEndedAt } = turn.draft;
  return pauseEndedAt === null ? Number.NEGATIVE_INFINITY : pauseEndedAt + limits.afterPauseSeconds;
}

function giveNotice(turn: Turn): void {
  const { draft, rules } = turn;
  const { remainingSeconds, why } = readLimit(draft, rules);
  if (remainingSeconds > rules.noticeSeconds) draft.isNoticeArmed = true;
  if (!draft.isNoticeArmed || remainingSeconds > rules.noticeSeconds) return;
  draft.isNoticeArmed = false;
  const isSaid = rules.noticeSeconds > 0 && why !== 'snooze-over' && !isPaused(draft);
  if (isSaid) say(turn, { did: 'notice', why, remainingSeconds });
}

function decideDue(turn: Turn): void {
  const { draft, rules } = turn;
  const { remainingSeconds, why } = readLimit(draft, rules);
  if (remainingSeconds > 0) {
    draft.isDue = false;
    draft.owed = null;
    draft.waitedSeconds = 0;
  } else if (!draft.isDue) {
    draft.isDue = true;
    say(turn, { did: 'due', why });
  }
}

function oweBreak(turn: Turn): void {
  const { draft, rules } = turn;
  if (isPaused(draft)) {
    draft.waitedSeconds = 0;
    if (draft.owed === null) {
      draft.owed = { since: draft.at, isQuietNoticeGiven: false };
      const reasons = draft.manualPause === null ? draft.pauses : [...draft.pauses, 'paused'];
      say(turn, { did: 'owed', why: reasons.join('+') });
    }
  }
  if (draft.owed === null || draft.owed.isQuietNoticeGiven || draft.manualPause !== null) return;
  const owedSeconds = draft.at - draft.owed.since;
  if (owedSeconds < rules.maxDeferSeconds) return;
  draft.owed = { ...draft.owed, isQuietNoticeGiven: true };
  say(turn, { did: 'quiet-notice', why: 'owed-too-long', owedSeconds });
}

function tryPrompt(turn: Turn): void {
  const { draft, rules } = turn;
  if (isPaused(draft) || draft.calendar?.isWorking === false) return;
  if (draft.at < draft.arrivedAt + limits.settleSeconds || draft.at < waitBeginsAt(turn)) return;
  if (isInDoubt(draft, rules.doubtSeconds)) {
    draft.waitedSeconds = 0;
    return;
  }
  if (draft.waitedSeconds >= rules.calmWaitSeconds) openPrompt(turn, 'wait');
  else if (isCalm(draft, rules.calmSeconds)) openPrompt(turn, 'gap');
}

/** Notice, due, owed and prompt: what the ledger asks for now. At rest nothing of it is said. */
export function announce(turn: Turn): void {
  const { draft } = turn;
  if (draft.rest !== null || draft.stage.is !== 'none') return;
  giveNotice(turn);
  decideDue(turn);
  if (!draft.isDue) return;
  oweBreak(turn);
  tryPrompt(turn);
}
