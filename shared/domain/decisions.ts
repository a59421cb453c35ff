export type BreakKind = 'short' | 'long' | 'reset' | 'walk';

/** What a person can be refused. */
export type AnswerName =
  | 'start-break'
  | 'snooze'
  | 'skip'
  | 'dismiss'
  | 'finish-break'
  | 'pause-break'
  | 'resume-break'
  | 'still-here';

export type LimitWhy = 'limit-reached' | 'snooze-over' | 'skip-over';
export type RestWhy = 'silence' | 'locked' | 'asleep' | 'standing' | 'break' | 'not-running';
export type PromptClosedWhy =
  | 'started'
  | 'snoozed'
  | 'skipped'
  | 'dismissed'
  | 'no-answer'
  | 'left'
  | 'paused'
  | 'locked'
  | 'asleep'
  | 'standing'
  | 'quit'
  | 'still-there';
export type RefusedWhy =
  | 'no-prompt'
  | 'no-break'
  | 'on-break'
  | 'locked'
  | 'asleep'
  | 'snooze-limit'
  | 'skip-limit'
  | 'already-paused'
  | 'not-paused'
  | 'nothing-asked';

/** Everything the engine can decide, with the figures it rests on. `sittingSeconds` is the ledger afterwards. */
export type Verdict =
  | { readonly did: 'notice'; readonly why: LimitWhy; readonly remainingSeconds: number }
  | { readonly did: 'due'; readonly why: LimitWhy }
  | {
      readonly did: 'prompt';
      readonly why: LimitWhy;
      readonly kind: BreakKind;
      readonly plannedSeconds: number;
      readonly after: 'gap' | 'wait';
      readonly waitedSeconds: number;
    }
  | { readonly did: 'prompt-closed'; readonly why: PromptClosedWhy }
  | { readonly did: 'owed'; readonly why: string }
  | { readonly did: 'quiet-notice'; readonly why: 'owed-too-long'; readonly owedSeconds: number }
  | {
      readonly did: 'snoozed';
      readonly why: 'asked' | 'dismissed' | 'no-answer' | 'cut-short';
      readonly minutes: number;
    }
  | { readonly did: 'skipped'; readonly why: 'asked'; readonly skipsToday: number }
  | {
      readonly did: 'break-started';
      readonly why: 'prompt' | 'asked';
      readonly kind: BreakKind;
      readonly plannedSeconds: number;
    }
  | {
      readonly did: 'break-finished';
      readonly why: 'completed' | 'finished' | 'left' | 'quit' | 'killed';
      readonly kind: BreakKind;
      readonly taken: boolean;
      readonly ranSeconds: number;
      readonly plannedSeconds: number;
    }
  | { readonly did: 'away'; readonly why: 'silence' | 'left' | 'no-proof'; readonly since: number }
  | { readonly did: 'back'; readonly why: RestWhy; readonly restSeconds: number }
  | {
      readonly did: 'rest-credited';
      readonly why: RestWhy;
      readonly restSeconds: number;
      readonly paidSeconds: number;
      readonly fullSeconds: number;
    }
  | {
      readonly did: 'ledger-cleared';
      readonly why: 'full-rest' | 'break-taken';
      readonly heldSeconds: number;
    }
  | {
      readonly did: 'asked-still-there';
      readonly why: 'idle-unknown' | 'evidence-alone';
      readonly proofAt: number;
    }
  | { readonly did: 'refused'; readonly what: AnswerName; readonly why: RefusedWhy };

export type Decision = Verdict & {
  readonly at: number;
  readonly sittingSeconds: number;
  readonly estimated?: true;
};

export type Totals = {
  readonly sittingSeconds: number;
  readonly restSeconds: number;
  readonly breaksTaken: number;
  readonly breaksSkipped: number;
  /** The most the ledger ever held, without seconds that were later dated to rest. */
  readonly longestSittingSeconds: number;
};
