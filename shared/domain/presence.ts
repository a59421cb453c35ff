import { limits } from './rules.ts';
import type { State } from './state.ts';

type Presence = Pick<
  State,
  'evidence' | 'isDisbelieved' | 'isIdleUnknown' | 'isLocked' | 'isAsleep' | 'isStanding' | 'stage'
>;

/** Evidence of presence that is still believed. */
export function hasEvidence(state: Presence): boolean {
  return !state.isDisbelieved && state.evidence.length > 0;
}

/** Presence without input: evidence, or unlocked time while idle time is unknown. */
export function isTakenAsPresent(state: Presence): boolean {
  return !state.isDisbelieved && (state.evidence.length > 0 || state.isIdleUnknown);
}

/** Whether the first presence would end a rest: unlocked, awake, seated, and not on a break. */
export function canEndRest(state: Presence): boolean {
  return !state.isLocked && !state.isAsleep && !state.isStanding && state.stage.is !== 'break';
}

/** Too long without a sign of the person to ask anything, too short to call it away. */
export function isInDoubt(state: State, doubtSeconds: number): boolean {
  return !isTakenAsPresent(state) && state.at - state.silentSince >= doubtSeconds;
}

/** No input for `calmSeconds`, known for sure. */
export function isCalm(state: State, calmSeconds: number): boolean {
  if (state.isIdleUnknown) return false;
  return state.inputEndedAt === null || state.at - state.inputEndedAt >= calmSeconds;
}

/** Evidence, or input so recent at the instant `at` that an open prompt was seen then. */
export function isSurelyThere(state: State, at: number): boolean {
  return (
    isTakenAsPresent(state) || (state.inputEndedAt !== null && state.inputEndedAt > at - limits.seenSeconds)
  );
}

export function isPaused(state: Pick<State, 'pauses' | 'manualPause'>): boolean {
  return state.pauses.length > 0 || state.manualPause !== null;
}
