import type { State } from './state.ts';

export type Draft = { -readonly [K in keyof State]: State[K] };

/**
 * A copy to work on. Every field by its name: a spread of so many is twenty times slower in V8, and this is done every
 * second, and hundreds of millions of times in the tests.
 */
export function copyOf(state: State): Draft {
  return {
    at: state.at,
    isRunning: state.isRunning,
    unknownUntil: state.unknownUntil,
    ledgerSeconds: state.ledgerSeconds,
    totals: state.totals,
    today: state.today,
    isLocked: state.isLocked,
    isAsleep: state.isAsleep,
    isStanding: state.isStanding,
    isIdleUnknown: state.isIdleUnknown,
    evidence: state.evidence,
    rest: state.rest,
    inputEndedAt: state.inputEndedAt,
    silentSince: state.silentSince,
    silentSittingSeconds: state.silentSittingSeconds,
    pauses: state.pauses,
    manualPause: state.manualPause,
    pauseEndedAt: state.pauseEndedAt,
    arrivedAt: state.arrivedAt,
    stage: state.stage,
    isNoticeArmed: state.isNoticeArmed,
    isDue: state.isDue,
    waitedSeconds: state.waitedSeconds,
    owed: state.owed,
    further: state.further,
    snoozesAsked: state.snoozesAsked,
    snoozes: state.snoozes,
    skipsToday: state.skipsToday,
    breaksTaken: state.breaksTaken,
    resetOwedOn: state.resetOwedOn,
    resetGivenOn: state.resetGivenOn,
    calendar: state.calendar,
    proofAt: state.proofAt,
    ledgerSinceProofSeconds: state.ledgerSinceProofSeconds,
    sittingSinceProofSeconds: state.sittingSinceProofSeconds,
    offHoursSinceProofSeconds: state.offHoursSinceProofSeconds,
    askedStillThereAt: state.askedStillThereAt,
    isDisbelieved: state.isDisbelieved,
  };
}
