import type { State } from '../../../shared/domain/state.ts';

/** 18 minutes of sitting on an ordinary day: most of the way to a break at 25. */
export const midMorning: Partial<State> = {
  ledgerSeconds: 18 * 60 + 6,
  today: {
    sittingSeconds: 2 * 3600 + 24 * 60,
    restSeconds: 31 * 60,
    breaksTaken: 4,
    breaksSkipped: 1,
    longestSittingSeconds: 27 * 60,
  },
};

/** The same day, some seconds before a break falls due at 25 minutes. */
export const almostDue: Partial<State> = { ...midMorning, ledgerSeconds: 25 * 60 - 4 };
