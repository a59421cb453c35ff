import { daysFrom, mondayOf, weekdayOf } from '../calendar/dates.ts';
import { type Area, areas, type Goals, type WeekAnswer } from './goals.ts';

/** The days on which a week is old enough to be looked back on. */
const askedOn = ['fri', 'sat', 'sun'] as const;

export type WeeklyQuestion = {
  /** The Monday of the week it is about. */
  readonly monday: string;
  /** What was said of it so far. */
  readonly answer: WeekAnswer | null;
  /** There is something to look back on: a goal, a wish, or an earlier answer. */
  readonly hasBegun: boolean;
  /** Whether it is time to ask; it may be answered on any day. */
  readonly isAsked: boolean;
};

/** "What moved more easily than last week?", once a week, and never before there is a goal or a wish. */
export function weeklyQuestionOf(goals: Goals, today: string): WeeklyQuestion {
  const monday = mondayOf(today);
  const answer = goals.weeks.find((each) => each.monday === monday) ?? null;
  const isAtItsEnd = askedOn.some((day) => day === weekdayOf(today));
  const hasBegun = goals.goal !== null || goals.wishes.length > 0 || goals.weeks.length > 0;
  return { monday, answer, hasBegun, isAsked: isAtItsEnd && hasBegun && answer === null };
}

/** Something that went well: told in words, or out of the answer of a week. */
export type WinEntry =
  | { readonly is: 'own'; readonly on: string; readonly text: string }
  | { readonly is: 'easier'; readonly on: string; readonly areas: readonly Area[] };

const mostShown = 50;

/** All that went well, the latest first. */
export function winsOf({ weeks, wins }: Goals): readonly WinEntry[] {
  const easier = weeks.flatMap(({ monday, answers }): readonly WinEntry[] => {
    const better = areas.filter((area) => answers[area] === 'better');
    return better.length === 0 ? [] : [{ is: 'easier', on: monday, areas: better }];
  });
  const own = wins.map((win): WinEntry => ({ is: 'own', ...win }));
  return [...easier, ...own].sort((one, other) => daysFrom(one.on, other.on)).slice(0, mostShown);
}

/** Areas that were harder two weeks running: worth asking somebody about. */
export function harderAgain({ weeks }: Goals): readonly Area[] {
  const [latest, before] = weeks.toSorted((one, other) => daysFrom(one.monday, other.monday));
  if (latest === undefined || before === undefined) return [];
  return areas.filter((area) => latest.answers[area] === 'harder' && before.answers[area] === 'harder');
}
