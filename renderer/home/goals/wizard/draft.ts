import { dateAfter } from '../../../../shared/calendar/local-stamp.ts';
import type { Weekday } from '../../../../shared/domain/weekday.ts';
import { smallerTarget } from '../../../../shared/goals/change-target.ts';
import { type Cue, reviewDays } from '../../../../shared/goals/goals.ts';
import { firstAmounts, type GoalDraft, sureFrom, targetOf } from '../../../../shared/goals/smart-check.ts';
import {
  amountsInOrder,
  type GoalKind,
  type Target,
  weekOrder,
  workdays,
} from '../../../../shared/goals/target.ts';
import { parseNumberText } from '../../settings/number-text.ts';

export const steps = ['wish', 'kind', 'amount', 'cue', 'confidence', 'check'] as const;
export type Step = (typeof steps)[number];

/** What has been entered, as it was typed. */
export type Entry = {
  readonly wishes: readonly string[];
  readonly kind: GoalKind | null;
  readonly amountText: string;
  readonly days: readonly Weekday[];
  /** `HH:MM`, or empty for none. */
  readonly at: string;
  readonly moment: string;
  readonly deed: string;
  readonly confidence: number | null;
};

const firstStrengthDay: readonly Weekday[] = ['tue'];

export const newEntry = (wishes: readonly string[]): Entry => ({
  wishes,
  kind: null,
  amountText: '',
  days: [],
  at: '',
  moment: '',
  deed: '',
  confidence: null,
});

/** Another kind begins with what is usual for it. */
export function withKind(entry: Entry, kind: GoalKind): Entry {
  if (entry.kind === kind) return entry;
  if (kind === 'strength') return { ...entry, kind, amountText: '', days: firstStrengthDay, at: '17:00' };
  return { ...entry, kind, amountText: String(firstAmounts[kind]), days: workdays, at: '' };
}

/** Days in the order of the week, however they were chosen. */
export const withDay = (entry: Entry, day: Weekday, isOn: boolean): Entry => ({
  ...entry,
  days: weekOrder.filter((each) => (each === day ? isOn : entry.days.includes(each))),
});

/** The goal that an entry says, with today as its first day. */
export function draftOf({ kind, amountText, days, at }: Entry, today: string): GoalDraft {
  const amount = parseNumberText(amountText);
  return {
    kind,
    amount: typeof amount === 'number' ? amount : null,
    days,
    at: at === '' ? null : at,
    setOn: today,
    reviewOn: dateAfter(today, reviewDays),
  };
}

export const entryTarget = (entry: Entry, today: string): Target | null => targetOf(draftOf(entry, today));

/** What to offer to who is not sure; null for who is, and where nothing is smaller. */
export function smallerOffer(entry: Entry, today: string): Target | null {
  const target = entryTarget(entry, today);
  if (entry.confidence === null || entry.confidence >= sureFrom || target === null) return null;
  return smallerTarget(target);
}

/** The entry with the smaller target in it, about which the person is asked anew. */
export function withSmaller(entry: Entry, target: Target): Entry {
  if (target.is === 'strength') return { ...entry, days: target.on, confidence: null };
  const [first] = amountsInOrder(target.amounts);
  return { ...entry, amountText: String(first?.[1] ?? 1), confidence: null };
}

/** If this, then that; null unless both are said. */
export function cueOf({ moment, deed }: Entry): Cue | null {
  const cue = { moment: moment.trim(), deed: deed.trim() };
  return cue.moment === '' || cue.deed === '' ? null : cue;
}

/** What is to be put right before a step can be left; null where nothing is. */
export type Fault = 'kind' | 'amount' | 'days' | 'cue';

export function faultOf(step: Step, entry: Entry, today: string): Fault | null {
  switch (step) {
    case 'kind':
      return entry.kind === null ? 'kind' : null;
    case 'amount': {
      if (entry.days.length === 0) return 'days';
      return entryTarget(entry, today) === null ? 'amount' : null;
    }
    case 'cue': {
      const isHalf = (entry.moment.trim() === '') !== (entry.deed.trim() === '');
      return isHalf ? 'cue' : null;
    }
    case 'wish':
    case 'confidence':
    case 'check':
      return null;
  }
}
