import { copyOf, type Draft } from './copy-state.ts';
import type { Decision, Verdict } from './decisions.ts';
import type { Rules } from './rules.ts';
import type { State } from './state.ts';

export type Effect =
  | { readonly type: 'decided'; readonly decision: Decision }
  /** The state to keep on disk as it was at this moment. */
  | { readonly type: 'save'; readonly state: State };

/** One call of `step` at work: a private copy of the state and what has been decided so far. */
export type Turn = { readonly rules: Rules; readonly draft: Draft; readonly effects: Effect[] };

export function beginTurn(state: State, rules: Rules): Turn {
  return { rules, draft: copyOf(state), effects: [] };
}

/** Records a decision at the present instant, with the ledger as it now stands. */
export function say(turn: Turn, verdict: Verdict): void {
  const { at, ledgerSeconds, isIdleUnknown, rest } = turn.draft;
  const figures = {
    sittingSeconds: ledgerSeconds,
    ...(isIdleUnknown && rest === null ? { estimated: true as const } : {}),
  };
  turn.effects.push({ type: 'decided', decision: { at, ...verdict, ...figures } });
}

export function save(turn: Turn): void {
  turn.effects.push({ type: 'save', state: copyOf(turn.draft) });
}
