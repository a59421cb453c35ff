import type { Weekday } from './weekday.ts';

/** Minutes after local midnight, `from` inclusive, `to` exclusive; a `to` at or before `from` runs over midnight. */
export type MinuteRange = { readonly from: number; readonly to: number };
export type WorkingHours = { readonly [day in Weekday]?: readonly MinuteRange[] };

/** What the person set, in the engine's units: seconds of time, minutes of the day. */
export type Rules = {
  readonly sittingSeconds: number;
  readonly breakSeconds: number;
  /** Every n-th taken break is long; 0 is never. */
  readonly longBreakEvery: number;
  readonly longBreakSeconds: number;
  /** Minute of the local day at which a reset is owed, or null for none. */
  readonly resetAtMinute: number | null;
  readonly resetSeconds: number;
  readonly noticeSeconds: number;
  readonly calmSeconds: number;
  readonly calmWaitSeconds: number;
  readonly doubtSeconds: number;
  readonly awayAfterSeconds: number;
  readonly fullRestSeconds: number;
  readonly fullSilenceSeconds: number;
  readonly minCreditSeconds: number;
  readonly patienceSeconds: number;
  readonly snoozeSeconds: number;
  readonly maxSnoozes: number;
  /** Skips a day; null is any number. */
  readonly maxSkips: number | null;
  readonly maxDeferSeconds: number;
  /** null: always inside working hours. */
  readonly workingHours: WorkingHours | null;
  /** Local dates, `2026-03-02`, on which no range begins. */
  readonly daysOff: readonly string[];
};

/** Fixed parts of the contract that nobody sets. */
export const limits = {
  /** A longer silence between two ticks is sleep, not a stall. */
  stallSeconds: 15,
  /** No prompt in the first seconds after unlock, resume or launch. */
  settleSeconds: 5,
  /** The wait begins this long after the last pause reason ended. */
  afterPauseSeconds: 10,
  /** Input this recent shows that an unanswered prompt was seen. */
  seenSeconds: 15,
  /** How long "still there?" waits for an answer. */
  stillThereSeconds: 300,
  /** After a kill, this much of what followed the last save is neither sitting nor rest. */
  unknownSeconds: 60,
  /** The state is saved at least this often. */
  saveSeconds: 60,
} as const;
