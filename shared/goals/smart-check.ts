import type { Weekday } from '../domain/weekday.ts';
import { type DailyKind, evenAmounts, type GoalKind, mostOf, mostSessions, type Target } from './target.ts';

/** What a goal says: what is done, how much, when, and until when. */
export const smartParts = ['verb', 'number', 'days', 'end'] as const;
export type SmartPart = (typeof smartParts)[number];

/** A goal as far as it has been entered. */
export type GoalDraft = {
  readonly kind: GoalKind | null;
  /** Breaks or minutes a day; null for what is no number. A session of strength is one. */
  readonly amount: number | null;
  readonly days: readonly Weekday[];
  /** A time of day for strength, or null. */
  readonly at: string | null;
  readonly setOn: string;
  readonly reviewOn: string;
};

function isNumberSaid({ kind, amount, days }: GoalDraft): boolean {
  if (kind === null) return false;
  if (kind === 'strength') return days.length <= mostSessions;
  return amount !== null && Number.isInteger(amount) && amount >= 1 && amount <= mostOf[kind];
}

/** What a draft says already; `false` names what is missing. */
export const smartCheck = (draft: GoalDraft): { readonly [P in SmartPart]: boolean } => ({
  verb: draft.kind !== null,
  number: isNumberSaid(draft),
  days: draft.days.length > 0,
  end: draft.reviewOn > draft.setOn,
});

/** What a draft asks for; null while something is missing. */
export function targetOf(draft: GoalDraft): Target | null {
  const check = smartCheck(draft);
  if (!smartParts.every((part) => check[part])) return null;
  const { kind, amount, days, at } = draft;
  if (kind === 'strength') return { is: 'strength', on: days, at };
  return kind === null || amount === null ? null : { is: kind, amounts: evenAmounts(days, amount) };
}

/** Below this the goal is offered smaller before it begins. */
export const sureFrom = 7;

/** What a first goal of each kind asks for, until the person says otherwise. */
export const firstAmounts: { readonly [K in DailyKind]: number } = { breaks: 6, walk: 5 };
