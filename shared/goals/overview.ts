import type { Facts } from './day.ts';
import type { Area, Goals } from './goals.ts';
import { type Standing, standingOf } from './standing.ts';
import {
  harderAgain,
  type WeeklyQuestion,
  type WinEntry,
  weeklyQuestionOf,
  winsOf,
} from './weekly-question.ts';

/** All that a page shows of goals, worked out for one day. */
export type GoalsOverview = {
  readonly today: string;
  readonly wishes: Goals['wishes'];
  readonly marks: Goals['marks'];
  /** Null without a goal. */
  readonly standing: Standing | null;
  readonly question: WeeklyQuestion;
  readonly wins: readonly WinEntry[];
  readonly harderAgain: readonly Area[];
};

export const overviewOf = (goals: Goals, facts: Facts): GoalsOverview => ({
  today: facts.today,
  wishes: goals.wishes,
  marks: goals.marks,
  standing: standingOf(goals, facts),
  question: weeklyQuestionOf(goals, facts.today),
  wins: winsOf(goals),
  harderAgain: harderAgain(goals),
});
