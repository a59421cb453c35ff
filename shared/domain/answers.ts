import { finishBreak, startBreak } from './breaks.ts';
import type { AnswerName, RefusedWhy } from './decisions.ts';
import type { Answer } from './events.ts';
import { addToTotals } from './ledger.ts';
import { furtherSitting, nextKind, plannedSecondsOf } from './limit.ts';
import { closePrompt, putOff, putOffImplicitly } from './prompt.ts';
import { proveThere } from './silence.ts';
import type { Break } from './state.ts';
import { say, type Turn } from './turn.ts';

function refuse(turn: Turn, what: AnswerName, why: RefusedWhy): void {
  say(turn, { did: 'refused', what, why });
}

function start(turn: Turn, answer: Extract<Answer, { is: 'start-break' }>): void {
  const { draft, rules } = turn;
  if (draft.stage.is === 'break') return refuse(turn, answer.is, 'on-break');
  if (draft.isLocked) return refuse(turn, answer.is, 'locked');
  if (draft.isAsleep) return refuse(turn, answer.is, 'asleep');
  const offered = draft.stage.is === 'prompt' ? draft.stage : null;
  const kind = answer.kind ?? offered?.kind ?? nextKind(draft, rules);
  const asked = offered?.kind === kind ? offered.plannedSeconds : plannedSecondsOf(kind, rules);
  startBreak(turn, kind, answer.plannedSeconds ?? asked);
}

function snooze(turn: Turn, seconds: number | undefined): void {
  const { draft, rules } = turn;
  if (draft.stage.is !== 'prompt') return refuse(turn, 'snooze', 'no-prompt');
  if (draft.snoozesAsked >= rules.maxSnoozes) return refuse(turn, 'snooze', 'snooze-limit');
  closePrompt(turn, 'snoozed');
  draft.snoozesAsked += 1;
  putOff(turn, 'asked', seconds ?? rules.snoozeSeconds);
}

function skip(turn: Turn): void {
  const { draft, rules } = turn;
  const prompt = draft.stage;
  if (prompt.is !== 'prompt') return refuse(turn, 'skip', 'no-prompt');
  const { maxSkips } = rules;
  if (maxSkips !== null && draft.calendar !== null && draft.skipsToday >= maxSkips) {
    return refuse(turn, 'skip', 'skip-limit');
  }
  closePrompt(turn, 'skipped');
  draft.further = furtherSitting(draft, 'skip', rules.sittingSeconds);
  draft.snoozes = 0;
  draft.snoozesAsked = 0;
  draft.skipsToday += 1;
  if (prompt.kind === 'reset') draft.resetOwedOn = null;
  addToTotals(turn, { breaksSkipped: 1 });
  say(turn, { did: 'skipped', why: 'asked', skipsToday: draft.skipsToday });
}

function setBreakPaused(turn: Turn, what: 'pause-break' | 'resume-break', isPaused: boolean): void {
  const { draft } = turn;
  if (draft.stage.is !== 'break') return refuse(turn, what, 'no-break');
  if (draft.stage.isPaused === isPaused)
    return refuse(turn, what, isPaused ? 'already-paused' : 'not-paused');
  const paused: Break = { ...draft.stage, isPaused };
  draft.stage = paused;
}

/** What the person answers. An answer with nothing to answer is refused and says so. */
export function takeAnswer(turn: Turn, answer: Answer): void {
  const { draft } = turn;
  const wasAsked = draft.askedStillThereAt !== null;
  if (!draft.isLocked && !draft.isAsleep) proveThere(turn, draft.at);
  switch (answer.is) {
    case 'start-break':
      return start(turn, answer);
    case 'snooze':
      return snooze(turn, answer.seconds);
    case 'skip':
      return skip(turn);
    case 'dismiss':
      if (draft.stage.is !== 'prompt') return refuse(turn, 'dismiss', 'no-prompt');
      closePrompt(turn, 'dismissed');
      return putOffImplicitly(turn, 'dismissed');
    case 'finish-break':
      if (draft.stage.is !== 'break') return refuse(turn, 'finish-break', 'no-break');
      return finishBreak(turn, 'finished');
    case 'pause-break':
      return setBreakPaused(turn, 'pause-break', true);
    case 'resume-break':
      return setBreakPaused(turn, 'resume-break', false);
    case 'still-here':
      return wasAsked ? undefined : refuse(turn, 'still-here', 'nothing-asked');
  }
}
