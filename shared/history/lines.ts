import type { LocalStamp } from '../calendar/local-stamp.ts';
import type { BreakKind, RestWhy } from '../domain/decisions.ts';
import type { Grade } from '../opinions/opinions.ts';

/** Raised when a kind of line changes its meaning: an older Unhunch then keeps such lines and leaves them alone. */
export const lineVersion = 1;

/**
 * `taken`: at least half of its plan ran. `left`: asked for a break, the person walked away, which is one. Only
 * `taken` and `left` count as breaks.
 */
export type Outcome = 'taken' | 'cut-short' | 'left' | 'skipped';

/** One exercise of a break, as far as it was done. The category is kept, for the catalogue may change. */
export type ExerciseDone = {
  readonly id: string;
  readonly category: string;
  readonly seconds: number;
};

/** What became of a break. Date and time are those of its beginning, or of the answer that skipped it. */
export type BreakLine = LocalStamp & {
  readonly is: 'break';
  readonly kind: BreakKind;
  readonly outcome: Outcome;
  /** The engine's word for how it ended; `asked`: the person skipped it; `logged`: told by hand, and not seen. */
  readonly why: 'completed' | 'finished' | 'left' | 'quit' | 'killed' | 'asked' | 'logged';
  readonly plannedSeconds: number;
  /** Without what it stood still. */
  readonly ranSeconds: number;
  /** What the sitting ledger held when it began. */
  readonly sittingBeforeSeconds: number;
  readonly exercises: readonly ExerciseDone[];
};

/** A stretch of sitting, in a call or not, within one local day and one offset. */
export type SittingLine = LocalStamp & {
  readonly is: 'sitting' | 'call';
  readonly seconds: number;
  /** What the sitting ledger held at its end: the longest of a day is the most it ever held. */
  readonly heldSeconds: number;
  /** Idle time was unknown: it rests on unlocked time alone. */
  readonly estimated?: true | undefined;
};

/** A stretch of rest that the person came back from. */
export type RestLine = LocalStamp & {
  readonly is: 'rest';
  readonly seconds: number;
  /** Its first cause. */
  readonly why: RestWhy;
};

export type SpanLine = SittingLine | RestLine;

/** How a strength session felt, told by control. Date and time are those of the answer. */
export type GradeLine = LocalStamp & {
  readonly is: 'grade';
  readonly grade: Grade;
  /** What was graded. */
  readonly exercises: readonly string[];
};

/** Something that happened, with its time of day. */
export type HistoryEvent = BreakLine | SpanLine | GradeLine;

/** How often, or how long, by name. The names are open: a newer Unhunch may count what this one does not know. */
export type Tally = { readonly [name: string]: number };

/** What is left of a day when its times are gone. Two of the same date add up. */
export type DayTotals = {
  readonly date: string;
  /** Calls included. */
  readonly sittingSeconds: number;
  readonly callSeconds: number;
  /** The part of the sitting that was counted while idle time was unknown. */
  readonly estimatedSeconds: number;
  readonly restSeconds: number;
  readonly longestSittingSeconds: number;
  /** By outcome, and in it by kind of break. What never happened is left out. */
  readonly breaks: { readonly [outcome: string]: Tally };
  readonly walkSeconds: number;
  /** By category of exercise. */
  readonly exerciseSeconds: Tally;
  /** Breaks that were a session of strength; see `isStrengthSession`. */
  readonly strengthSessions: number;
  /** How often a session felt so, by grade. */
  readonly grades: Tally;
};

/** A day of which only sums are left. */
export type DayLine = DayTotals & { readonly is: 'day' };

export type HistoryLine = HistoryEvent | DayLine;

/** How every line of ours begins, by which a torn one is known. */
export const lineStart = '{"v":';

/** How a day begins that this version wrote. */
export const dayLineStart = `${lineStart}${lineVersion},"is":"day"`;

/** A line as it stands in a file, without the end of the line. */
export function textOfLine({ is, ...fields }: HistoryLine): string {
  return JSON.stringify({ v: lineVersion, is, ...fields });
}
