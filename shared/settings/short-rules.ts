import type { Rules } from '../domain/rules.ts';
import { defaultPreferences } from './preferences.ts';
import { rulesFrom } from './rules.ts';

/** Rules in which everything happens within two minutes: the demo and the end-to-end tests. Time is never scaled. */
export const shortRules: Rules = {
  ...rulesFrom(defaultPreferences),
  sittingSeconds: 40,
  breakSeconds: 20,
  longBreakSeconds: 30,
  resetAtMinute: null,
  noticeSeconds: 10,
  calmSeconds: 2,
  calmWaitSeconds: 6,
  doubtSeconds: 8,
  awayAfterSeconds: 12,
  fullRestSeconds: 15,
  fullSilenceSeconds: 20,
  minCreditSeconds: 3,
  patienceSeconds: 10,
  snoozeSeconds: 15,
  maxDeferSeconds: 120,
};
