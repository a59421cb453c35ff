import type { LocalTime } from './calendar.ts';
import type { BreakKind } from './decisions.ts';

export type PauseReason = 'meeting' | 'fullscreen' | 'do-not-disturb' | 'presenting' | 'app';
export type EvidenceReason = 'call' | 'playback' | 'reading';

/** What the world does, whether the app runs or not. */
export type WorldLine =
  | { readonly is: 'lock' }
  | { readonly is: 'unlock' }
  | { readonly is: 'suspend' }
  | { readonly is: 'resume' }
  | { readonly is: 'busy'; readonly because: PauseReason }
  | { readonly is: 'free'; readonly because: PauseReason }
  | { readonly is: 'present'; readonly because: EvidenceReason }
  | { readonly is: 'not-present'; readonly because: EvidenceReason }
  | { readonly is: 'idle-unknown' }
  | { readonly is: 'idle-known' };

/** What the person answers to a prompt, a break or a question. */
export type Answer =
  | {
      readonly is: 'start-break';
      readonly kind?: BreakKind | undefined;
      readonly plannedSeconds?: number | undefined;
    }
  | { readonly is: 'snooze'; readonly seconds?: number | undefined }
  | { readonly is: 'skip' }
  | { readonly is: 'dismiss' }
  | { readonly is: 'finish-break' }
  | { readonly is: 'pause-break' }
  | { readonly is: 'resume-break' }
  | { readonly is: 'still-here' };

export type Line =
  | WorldLine
  | Answer
  | { readonly is: 'launch' }
  | { readonly is: 'quit' }
  | { readonly is: 'stand' }
  | { readonly is: 'sit' }
  /** `seconds: null`: until unpaused. */
  | { readonly is: 'pause'; readonly seconds: number | null }
  | { readonly is: 'unpause' }
  /** Rules are an argument of `step`; the line says when they began to hold. */
  | { readonly is: 'settings' };

/**
 * Times are whole seconds of a clock that goes on during sleep. The engine has lived through every second before
 * `state.at`; a line belongs to the instant `state.at`, a tick carries it on to `to`.
 */
export type EngineEvent =
  | { readonly type: 'line'; readonly line: Line }
  | {
      readonly type: 'tick';
      readonly to: number;
      /** The last second in [state.at, to) that had input; null for none. */
      readonly inputAt: number | null;
      /** The calendar at `state.at`; null where there is none. */
      readonly local: LocalTime | null;
    }
  /** Decides what falls due at `state.at` itself without living through the second. Closes a replay. */
  | { readonly type: 'settle'; readonly local: LocalTime | null }
  /** No ticks at all until `to`, for longer than a stall: sleep, whatever the system said. Its end is a resume. */
  | { readonly type: 'gap'; readonly to: number; readonly reported: readonly Line[] }
  /** The state is one that was saved; the process died some time after `state.at`. A launch line follows. */
  | { readonly type: 'killed' };
