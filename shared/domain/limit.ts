import type { BreakKind, LimitWhy } from './decisions.ts';
import type { Rules } from './rules.ts';
import type { Further, State } from './state.ts';

/** Sitting still to come before the next break; 0 or less when it is due. `why` is what sets it. */
export function readLimit(
  state: State,
  rules: Rules,
): { readonly remainingSeconds: number; readonly why: LimitWhy } {
  const byLedger = rules.sittingSeconds - state.ledgerSeconds;
  const further = state.further;
  if (further === null) return { remainingSeconds: byLedger, why: 'limit-reached' };
  const byFurther = further.untilTotalSeconds - state.totals.sittingSeconds;
  if (byLedger >= byFurther) return { remainingSeconds: byLedger, why: 'limit-reached' };
  return { remainingSeconds: byFurther, why: further.why === 'snooze' ? 'snooze-over' : 'skip-over' };
}

/** Asks for so much more sitting from now on. */
export function furtherSitting(
  { totals }: Pick<State, 'totals'>,
  why: Further['why'],
  seconds: number,
): Further {
  const fromTotalSeconds = totals.sittingSeconds;
  return { why, fromTotalSeconds, untilTotalSeconds: fromTotalSeconds + seconds };
}

/** Which break comes next: an owed reset stands in for whatever it would have been. */
export function nextKind(state: State, rules: Rules): BreakKind {
  if (state.resetOwedOn !== null && state.resetOwedOn === state.calendar?.date) return 'reset';
  if (rules.longBreakEvery > 0 && (state.breaksTaken + 1) % rules.longBreakEvery === 0) return 'long';
  return 'short';
}

/** The length asked for; a walk without a length of its own is as long as a reset. */
export function plannedSecondsOf(kind: BreakKind, rules: Rules): number {
  switch (kind) {
    case 'short':
      return rules.breakSeconds;
    case 'long':
      return rules.longBreakSeconds;
    case 'reset':
    case 'walk':
      return rules.resetSeconds;
  }
}

/** The wait an implicit snooze gives: each snooze so far doubles it, up to the sitting time. */
export function implicitSnoozeSeconds(state: State, rules: Rules): number {
  return Math.min(rules.snoozeSeconds * 2 ** state.snoozes, rules.sittingSeconds);
}
