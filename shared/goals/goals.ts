import type { Target } from './target.ts';

/** If this, then that, in the person's own words: "After lunch", "I walk to the park gate". */
export type Cue = { readonly moment: string; readonly deed: string };

export type Goal = {
  readonly target: Target;
  readonly cue: Cue | null;
  /** How sure the person was, 0 to 10; null where they left it open. */
  readonly confidence: number | null;
  /** The local date from which it holds. */
  readonly setOn: string;
  /** The local date on which it is looked at again. */
  readonly reviewOn: string;
};

/** How a goal ended, in the person's own decision. */
export const endings = ['raised', 'kept', 'made-smaller', 'second-session', 'changed', 'ended'] as const;
export type Ending = (typeof endings)[number];

export type PastGoal = Goal & {
  /** The first date on which it did not hold any more. */
  readonly endedOn: string;
  readonly ending: Ending;
};

/** A day that counts with less, or not at all. Days off in the settings do not count either. */
export const dayMarks = ['lighter', 'sick', 'leave'] as const;
export type DayMark = (typeof dayMarks)[number];

/** What may have moved more easily. Never pain, and never a number. */
export const areas = ['reach', 'turn', 'sit', 'sleep', 'lift'] as const;
export type Area = (typeof areas)[number];
export const eases = ['better', 'same', 'harder'] as const;
export type Ease = (typeof eases)[number];

export type WeekAnswer = {
  /** The Monday of the week. */
  readonly monday: string;
  readonly answers: { readonly [A in Area]?: Ease };
  /** For the person alone. */
  readonly note: string | null;
};

/** Something that went well, in the person's own words. */
export type Win = { readonly on: string; readonly text: string };

/** What a person wants and what they say of it. Nothing here is measured, and it stays on this computer. */
export type Goals = {
  /** Things they want to do, in their own words. */
  readonly wishes: readonly string[];
  /** One at a time. */
  readonly goal: Goal | null;
  /** In the order in which they ended. */
  readonly past: readonly PastGoal[];
  readonly marks: readonly { readonly date: string; readonly as: DayMark }[];
  readonly weeks: readonly WeekAnswer[];
  readonly wins: readonly Win[];
};

export const noGoals: Goals = { wishes: [], goal: null, past: [], marks: [], weeks: [], wins: [] };

/** A goal is looked at again after two weeks. */
export const reviewDays = 14;

/** The goal that held on a date; null for none. */
export function goalOn({ goal, past }: Goals, date: string): Goal | null {
  if (goal !== null && date >= goal.setOn) return goal;
  return past.find(({ setOn, endedOn }) => setOn <= date && date < endedOn) ?? null;
}

/** The first date on which there was a goal; null where there never was one. */
export const firstGoalDate = ({ goal, past }: Goals): string | null =>
  [...past, ...(goal === null ? [] : [goal])].map(({ setOn }) => setOn).sort()[0] ?? null;
