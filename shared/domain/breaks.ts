import type { BreakKind } from './decisions.ts';
import { clearLedger } from './ledger.ts';
import { closePrompt, countTaken, putOffImplicitly } from './prompt.ts';
import { beginRest } from './rest.ts';
import { say, type Turn } from './turn.ts';

export function startBreak(turn: Turn, kind: BreakKind, plannedSeconds: number): void {
  const { draft } = turn;
  const why = draft.stage.is === 'prompt' ? 'prompt' : 'asked';
  closePrompt(turn, 'started');
  draft.stage = { is: 'break', kind, plannedSeconds, ranSeconds: 0, isPaused: false };
  draft.owed = null;
  draft.isDue = false;
  beginRest(turn, 'break');
  say(turn, { did: 'break-started', why, kind, plannedSeconds });
}

/** Time passes on a break: the rest goes on anyway, the plan only while it is not paused and somebody plays it. */
export function runBreak(turn: Turn, seconds: number): void {
  const { draft } = turn;
  if (draft.stage.is !== 'break' || draft.stage.isPaused || !draft.isRunning) return;
  const ranSeconds = Math.min(draft.stage.plannedSeconds, draft.stage.ranSeconds + seconds);
  draft.stage = { ...draft.stage, ranSeconds };
}

/** Ends the break; the rest it was part of goes on until the person is back. */
export function finishBreak(turn: Turn, why: 'completed' | 'finished' | 'quit' | 'killed'): void {
  const { draft } = turn;
  if (draft.stage.is !== 'break') return;
  const { kind, ranSeconds, plannedSeconds } = draft.stage;
  const taken = ranSeconds * 2 >= plannedSeconds;
  draft.stage = { is: 'none' };
  if (taken) countTaken(turn, kind);
  say(turn, { did: 'break-finished', why, kind, taken, ranSeconds, plannedSeconds });
  if (taken) clearLedger(turn, 'break-taken');
  else putOffImplicitly(turn, 'cut-short');
}

export function finishWhenRunOut(turn: Turn): void {
  const { stage } = turn.draft;
  if (stage.is === 'break' && stage.ranSeconds >= stage.plannedSeconds) finishBreak(turn, 'completed');
}
