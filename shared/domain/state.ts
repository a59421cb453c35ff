import type { BreakKind, RestWhy, Totals } from './decisions.ts';
import type { EvidenceReason, PauseReason } from './events.ts';

/** One span of rest in progress, whatever causes overlap in it. */
export type Rest = {
  readonly since: number;
  readonly seconds: number;
  /** The first cause. */
  readonly why: RestWhy;
  /** Nothing but the absence of input says that the person rests. */
  readonly isSilenceOnly: boolean;
};

export type Prompt = {
  readonly is: 'prompt';
  readonly openedAt: number;
  readonly kind: BreakKind;
  readonly plannedSeconds: number;
  /** Kept from the rules at its opening: a setting never touches an open prompt. */
  readonly patienceSeconds: number;
  readonly leaveSeconds: number;
  readonly firstPresenceAt: number | null;
  /** Sitting counted since the later of opening and last presence; moved to rest when the person left. */
  readonly quietSittingSeconds: number;
};

export type Break = {
  readonly is: 'break';
  readonly kind: BreakKind;
  readonly plannedSeconds: number;
  readonly ranSeconds: number;
  readonly isPaused: boolean;
};

/** At most one prompt or break is open. */
export type Stage = { readonly is: 'none' } | Prompt | Break;

/** Sitting still to come before the next break, whatever the ledger says; from and until in the total of sitting. */
export type Further = {
  readonly why: 'snooze' | 'skip';
  readonly fromTotalSeconds: number;
  readonly untilTotalSeconds: number;
};

/** The local calendar as last seen. A day begins once: `latestDate` does not go back when the clock is set back. */
export type Calendar = {
  readonly date: string;
  readonly latestDate: string;
  readonly minute: number;
  readonly isWorking: boolean;
};

export type State = {
  /** Every second before this one has been lived through. */
  readonly at: number;
  readonly isRunning: boolean;
  /** After a kill: time before this is neither sitting nor rest, until the launch. */
  readonly unknownUntil: number | null;

  readonly ledgerSeconds: number;
  readonly totals: Totals;
  readonly today: Totals;

  /** Facts about the world; all can hold at once. */
  readonly isLocked: boolean;
  readonly isAsleep: boolean;
  readonly isStanding: boolean;
  readonly isIdleUnknown: boolean;
  readonly evidence: readonly EvidenceReason[];
  readonly rest: Rest | null;

  /** End of the last second with input. */
  readonly inputEndedAt: number | null;
  /** End of the last presence while not resting. */
  readonly silentSince: number;
  readonly silentSittingSeconds: number;

  readonly pauses: readonly PauseReason[];
  readonly manualPause: { readonly until: number | null } | null;
  readonly pauseEndedAt: number | null;
  /** The last unlock, resume or launch. */
  readonly arrivedAt: number;

  readonly stage: Stage;
  readonly isNoticeArmed: boolean;
  readonly isDue: boolean;
  readonly waitedSeconds: number;
  readonly owed: { readonly since: number; readonly isQuietNoticeGiven: boolean } | null;
  readonly further: Further | null;
  readonly snoozesAsked: number;
  readonly snoozes: number;
  readonly skipsToday: number;

  /** Taken breaks so far, for the long one. */
  readonly breaksTaken: number;
  readonly resetOwedOn: string | null;
  /** The last date that was owed one: once a day, also when the clock is set back. */
  readonly resetGivenOn: string | null;
  readonly calendar: Calendar | null;

  /** The last answer, unlock, resume, launch or input: what shows that somebody is there. */
  readonly proofAt: number;
  readonly ledgerSinceProofSeconds: number;
  readonly sittingSinceProofSeconds: number;
  /** Neither sitting nor rest, as they were outside the working hours. */
  readonly offHoursSinceProofSeconds: number;
  readonly askedStillThereAt: number | null;
  /** Evidence and unlocked time no longer count as presence, until there is proof again. */
  readonly isDisbelieved: boolean;
};

export const emptyTotals: Totals = {
  sittingSeconds: 0,
  restSeconds: 0,
  breaksTaken: 0,
  breaksSkipped: 0,
  longestSittingSeconds: 0,
};

/** A first launch at `at`: nobody is known to be there yet. */
export function initialState(at: number): State {
  return {
    at,
    isRunning: true,
    unknownUntil: null,
    ledgerSeconds: 0,
    totals: emptyTotals,
    today: emptyTotals,
    isLocked: false,
    isAsleep: false,
    isStanding: false,
    isIdleUnknown: false,
    evidence: [],
    rest: { since: at, seconds: 0, why: 'not-running', isSilenceOnly: false },
    inputEndedAt: null,
    silentSince: at,
    silentSittingSeconds: 0,
    pauses: [],
    manualPause: null,
    pauseEndedAt: null,
    arrivedAt: at,
    stage: { is: 'none' },
    isNoticeArmed: true,
    isDue: false,
    waitedSeconds: 0,
    owed: null,
    further: null,
    snoozesAsked: 0,
    snoozes: 0,
    skipsToday: 0,
    breaksTaken: 0,
    resetOwedOn: null,
    resetGivenOn: null,
    calendar: null,
    proofAt: at,
    ledgerSinceProofSeconds: 0,
    sittingSinceProofSeconds: 0,
    offHoursSinceProofSeconds: 0,
    askedStillThereAt: null,
    isDisbelieved: false,
  };
}
