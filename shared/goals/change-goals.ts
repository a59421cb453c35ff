import { assertNever } from '../assert-never.ts';
import { daysFrom, mondayOf } from '../calendar/dates.ts';
import { dateAfter } from '../calendar/local-stamp.ts';
import type { GoalAction } from './actions.ts';
import { type Ending, type Goal, type Goals, reviewDays } from './goals.ts';
import { limits } from './goals-schema.ts';
import type { Offers } from './standing.ts';
import type { Target } from './target.ts';

/** So many days back a day can still be marked. */
const markableDays = 14;

/** What is not the person's to say: what day it is, and what the goal could become. */
type Circumstances = { readonly today: string; readonly offers: Offers | null };

/** The latest of a list that grows with the years. */
const latest = <T>(all: readonly T[]): readonly T[] => all.slice(-limits.kept);

/** The goal ends today. One that ended on the day on which it was set leaves nothing behind. */
function withoutGoal(goals: Goals, today: string, ending: Ending): Goals {
  const { goal } = goals;
  if (goal === null) return goals;
  const past = goal.setOn < today ? latest([...goals.past, { ...goal, endedOn: today, ending }]) : goals.past;
  return { ...goals, goal: null, past };
}

const beginning = (today: string): Pick<Goal, 'setOn' | 'reviewOn'> => ({
  setOn: today,
  reviewOn: dateAfter(today, reviewDays),
});

type GoOn = Extract<GoalAction, { is: 'go-on' }>['as'];

const endingOf: { readonly [A in GoOn]: Ending } = {
  raise: 'raised',
  keep: 'kept',
  smaller: 'made-smaller',
  'second-session': 'second-session',
};

/** What the goal becomes; null for what was not offered. */
function targetFor(as: GoOn, { target }: Goal, offers: Offers | null): Target | null {
  switch (as) {
    case 'keep':
      return target;
    case 'raise':
      return offers?.raise ?? null;
    case 'smaller':
      return offers?.smaller ?? null;
    case 'second-session':
      return offers?.secondSession ?? null;
  }
}

function goingOn(goals: Goals, as: GoOn, { today, offers }: Circumstances): Goals {
  const { goal } = goals;
  const target = goal === null ? null : targetFor(as, goal, offers);
  if (goal === null || target === null) return goals;
  return { ...withoutGoal(goals, today, endingOf[as]), goal: { ...goal, target, ...beginning(today) } };
}

type MarkDay = Extract<GoalAction, { is: 'mark-day' }>;

/** A day to come is not marked: leave that is planned is a day off in the settings. */
function marked(goals: Goals, { date, as }: MarkDay, today: string): Goals {
  const back = daysFrom(date, today);
  if (back < 0 || back > markableDays) return goals;
  const others = goals.marks.filter((mark) => mark.date !== date);
  return { ...goals, marks: as === 'usual' ? others : latest([...others, { date, as }]) };
}

type AnswerWeek = Extract<GoalAction, { is: 'answer-week' }>;

/** A week about which nothing is said is not kept. */
function answered(goals: Goals, { answers, note }: AnswerWeek, today: string): Goals {
  const monday = mondayOf(today);
  const others = goals.weeks.filter((week) => week.monday !== monday);
  const isEmpty = note === null && Object.keys(answers).length === 0;
  return { ...goals, weeks: isEmpty ? others : latest([...others, { monday, answers, note }]) };
}

/** What holds after a person decided or said something. */
export function changeGoals(goals: Goals, action: GoalAction, circumstances: Circumstances): Goals {
  const { today } = circumstances;
  switch (action.is) {
    case 'set-wishes':
      return { ...goals, wishes: [...new Set(action.wishes)] };
    case 'set-goal': {
      const { target, cue, confidence } = action;
      return {
        ...withoutGoal(goals, today, 'changed'),
        goal: { target, cue, confidence, ...beginning(today) },
      };
    }
    case 'go-on':
      return goingOn(goals, action.as, circumstances);
    case 'end-goal':
      return withoutGoal(goals, today, 'ended');
    case 'mark-day':
      return marked(goals, action, today);
    case 'answer-week':
      return answered(goals, action, today);
    case 'add-win':
      return { ...goals, wins: latest([...goals.wins, { on: today, text: action.text }]) };
    case 'remove-win':
      return {
        ...goals,
        wins: goals.wins.filter(({ on, text }) => on !== action.on || text !== action.text),
      };
    default:
      return assertNever(action, 'goal action');
  }
}
