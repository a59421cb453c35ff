import { datesFrom, daysFrom, mondayOf } from '../calendar/dates.ts';
import { dateBefore } from '../calendar/local-stamp.ts';
import { raisedTarget, smallerTarget, withSecondSession } from './change-target.ts';
import { type Facts, type GoalDay, goalDayOf } from './day.ts';
import { type Goal, type Goals, reviewDays } from './goals.ts';
import { steadyWeeksOf, steadyWeeksWanted } from './steady-weeks.ts';
import { type Streak, streakOf } from './streak.ts';
import type { Target } from './target.ts';
import { type GoalWeek, goalWeekOf, type Tally, tallyOf } from './week.ts';

/** A goal that was met so often may grow. */
const raiseFrom = 0.8;
/** A goal that was met less often is offered smaller. */
const smallerBelow = 0.5;

/** So long without anything towards it is a gap, by the day and by the week. */
const gapDays = { daily: 7, weekly: 14 } as const;

/** What the goal could become; null where it could not, or not yet. */
export type Offers = {
  readonly raise: Target | null;
  readonly smaller: Target | null;
  readonly secondSession: Target | null;
};

export type Suggestion = 'raise' | 'smaller' | 'second-session' | 'keep';

/** How the goal stands, all of it worked out. */
export type Standing = {
  readonly goal: Goal;
  readonly today: GoalDay;
  readonly week: GoalWeek;
  readonly streak: Streak;
  /** What was asked for since it was set, and what of it was met. */
  readonly soFar: Tally;
  /** Of what was asked for, from 0 to 1; null where nothing was. */
  readonly share: number | null;
  readonly isReviewDue: boolean;
  readonly offers: Offers;
  /** What suits best at a review. */
  readonly suggestion: Suggestion;
  /** There was a longer pause. */
  readonly isBack: boolean;
};

/** The days of a goal that are over, up to the review; today as well, once it is met. */
function daysSoFar(goal: Goal, goals: Goals, facts: Facts): readonly GoalDay[] {
  const length = Math.min(reviewDays, daysFrom(goal.setOn, facts.today) + 1);
  return datesFrom(goal.setOn, length).flatMap((date) => {
    const day = goalDayOf(goals, facts, date);
    return day === null || (date === facts.today && !day.isMet) ? [] : [day];
  });
}

const shareOf = ({ met, counted }: Tally): number | null =>
  counted === 0 ? null : Math.min(1, met / counted);

function offersOf(goal: Goal, share: number | null, goals: Goals, facts: Facts): Offers {
  const { target } = goal;
  const isTwoWeeksOld = daysFrom(goal.setOn, facts.today) >= reviewDays;
  const isSteady = target.is === 'strength' && steadyWeeksOf(goals, facts) >= steadyWeeksWanted;
  return {
    raise: isTwoWeeksOld && share !== null && share >= raiseFrom ? raisedTarget(target) : null,
    smaller: smallerTarget(target),
    secondSession: isSteady ? withSecondSession(target) : null,
  };
}

function suggestionOf({ raise, smaller, secondSession }: Offers, share: number | null): Suggestion {
  if (secondSession !== null) return 'second-session';
  if (raise !== null) return 'raise';
  return smaller !== null && share !== null && share < smallerBelow ? 'smaller' : 'keep';
}

/** Whether there was a pause in which nothing was done towards it, and nothing has been done today. */
function isBackAfterGap({ target, setOn }: Goal, goals: Goals, facts: Facts): boolean {
  const days = target.is === 'strength' ? gapDays.weekly : gapDays.daily;
  if (daysFrom(setOn, facts.today) < days) return false;
  return datesFrom(dateBefore(facts.today, days), days + 1).every(
    (date) => goalDayOf(goals, facts, date)?.done === 0,
  );
}

/** How the goal stands today; null without one. */
export function standingOf(goals: Goals, facts: Facts): Standing | null {
  const { goal } = goals;
  const today = goalDayOf(goals, facts, facts.today);
  if (goal === null || today === null) return null;
  const soFar = tallyOf(daysSoFar(goal, goals, facts), goals);
  const share = shareOf(soFar);
  const offers = offersOf(goal, share, goals, facts);
  return {
    goal,
    today,
    week: goalWeekOf(goals, facts, mondayOf(facts.today)),
    streak: streakOf(goals, facts),
    soFar,
    share,
    isReviewDue: facts.today >= goal.reviewOn,
    offers,
    suggestion: suggestionOf(offers, share),
    isBack: isBackAfterGap(goal, goals, facts),
  };
}
