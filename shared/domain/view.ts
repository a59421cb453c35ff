import type { BreakKind, Totals } from './decisions.ts';

/** What holds right now, most urgent first: tray and windows draw this and nothing else. */
export type Mode =
  | {
      readonly is: 'break';
      readonly kind: BreakKind;
      readonly plannedSeconds: number;
      readonly ranSeconds: number;
      readonly paused: boolean;
    }
  | {
      readonly is: 'prompt';
      readonly kind: BreakKind;
      readonly plannedSeconds: number;
      /** Until it closes unanswered; null while nobody has been seen since it opened. */
      readonly patience: { readonly leftSeconds: number; readonly ofSeconds: number } | null;
    }
  | { readonly is: 'asked-still-there'; readonly answerWithinSeconds: number }
  | { readonly is: 'standing' }
  | { readonly is: 'away'; readonly because: 'silence' | 'locked' | 'asleep' | 'starting' | 'after-break' }
  /** A manual pause. `leftSeconds: null`: until the person ends it. */
  | { readonly is: 'paused'; readonly leftSeconds: number | null; readonly owed: boolean }
  /** A break is due and held back by a pause reason; for so long, perhaps, that the tray says so quietly. */
  | { readonly is: 'owed'; readonly quietNotice: boolean }
  /** A break is due and waits for a gap. */
  | { readonly is: 'due' }
  | { readonly is: 'notice' }
  | { readonly is: 'off-hours' }
  | { readonly is: 'sitting' };

/** What the person can do now; a control for anything else is not shown or is disabled. */
export type PersonAction =
  | 'start-break'
  | 'snooze'
  | 'skip'
  | 'dismiss'
  | 'pause'
  | 'unpause'
  | 'stand'
  | 'sit'
  | 'finish-break'
  | 'pause-break'
  | 'resume-break'
  | 'still-here';

export type SessionView = {
  readonly mode: Mode;
  readonly sittingSeconds: number;
  /** The sitting figure rests on unlocked time alone, because idle time is unknown. */
  readonly estimated: boolean;
  /** Sitting still to come before the next break; 0 when it is due. */
  readonly remainingSeconds: number;
  readonly sittingLimitSeconds: number;
  readonly nextBreak: { readonly kind: BreakKind; readonly plannedSeconds: number };
  /** The wait a snooze would give now. */
  readonly snoozeSeconds: number;
  readonly today: Totals;
  readonly actions: readonly PersonAction[];
};
