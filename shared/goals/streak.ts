import { mondayOf } from '../calendar/dates.ts';
import { dateAfter } from '../calendar/local-stamp.ts';
import type { Facts } from './day.ts';
import { firstGoalDate, type Goals } from './goals.ts';
import { goalWeekOf, type WeekState } from './week.ts';

/** Weeks in a row. It is a fact about weeks and no chain: nothing of it is ever shown as broken. */
export type Streak = {
  readonly weeks: number;
  /** Whether the next week may be anything at all. */
  readonly hasPass: boolean;
};

type Course = Streak & { readonly keptSincePass: number };

/** So many kept weeks bring the free pass back. */
const passComesBackAfter = 4;

const beginning: Course = { weeks: 0, hasPass: true, keptSincePass: 0 };

function afterWeek(course: Course, state: WeekState): Course {
  switch (state) {
    case 'kept': {
      const keptSincePass = course.keptSincePass + 1;
      return {
        weeks: course.weeks + 1,
        hasPass: course.hasPass || keptSincePass >= passComesBackAfter,
        keptSincePass,
      };
    }
    case 'missed':
      return { weeks: course.hasPass ? course.weeks : 0, hasPass: false, keptSincePass: 0 };
    case 'open':
    case 'not-counted':
      return course;
  }
}

/** Weeks of kept goals up to now; the present week counts as soon as it is kept. */
export function streakOf(goals: Goals, facts: Facts): Streak {
  const first = firstGoalDate(goals);
  let course = beginning;
  if (first !== null) {
    for (let monday = mondayOf(first); monday <= facts.today; monday = dateAfter(monday, 7))
      course = afterWeek(course, goalWeekOf(goals, facts, monday).state);
  }
  return { weeks: course.weeks, hasPass: course.hasPass };
}
