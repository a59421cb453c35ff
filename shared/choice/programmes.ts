import { exercises, focusOf } from '../routines/catalogue.ts';
import type { ExerciseId } from '../routines/exercise.ts';
import type { Routine, RoutineItem } from '../routines/programme.ts';
import { programmes } from '../routines/programmes/index.ts';
import type { Programme, ProgrammeId, ProgrammeKind } from '../routines/programmes/programme.ts';
import { beyondMs, fitted, itemFor } from './compose.ts';
import { breaksSince, doneOn, isExempt, isResting } from './past.ts';
import { wayNow } from './pool.ts';
import { isUnmet } from './quota.ts';
import { beforeBreak, beforeOf, wantsUp } from './rank.ts';
import type { BreakWish, RoutineKind } from './wish.ts';

const lastMinuteOfDay = 24 * 60 - 1;

/** Which programmes a break may be. A short one is put together anew each time. */
const kindOf: { readonly [K in RoutineKind]: ProgrammeKind | null } = {
  short: null,
  long: 'move',
  reset: 'reset',
};

/** An item in the form that suits; in the wheelchair profile perhaps another exercise in its place. */
function suited(item: RoutineItem<ExerciseId>, wish: BreakWish): RoutineItem | null {
  const { wheelchair } = exercises[item.exercise];
  const isReplaced = wish.profile.filters.includes('wheelchair') && wheelchair.is === 'replaced';
  const way = wayNow(isReplaced ? wheelchair.by : item.exercise, wish);
  if (way === null) return null;
  const own = itemFor(way, wish);
  const isAsWritten = way.exercise === item.exercise && way.form === item.form && way.level === item.level;
  return isAsWritten ? { ...item, sides: own.sides } : { ...own, extraReadySeconds: item.extraReadySeconds };
}

function suitedRoutine({ routine: { items } }: Programme, wish: BreakWish): Routine | null {
  const [first = null, ...rest] = items.map((item) => suited(item, wish));
  const others = rest.filter((item) => item !== null);
  return first === null || others.length < rest.length ? null : { items: [first, ...others] };
}

type Weighed = {
  readonly routine: Routine;
  readonly getsUp: boolean;
  readonly resting: number;
  readonly lacking: number;
  readonly leastSince: number;
  readonly chance: number;
};

function weigh(routine: Routine, wish: BreakWish): Weighed {
  const counted = routine.items.filter(({ exercise }) => !isExempt(exercise));
  const ids = counted.map(({ exercise }) => exercise);
  const today = doneOn(wish.past, wish.now.day);
  return {
    routine,
    getsUp: counted.some((item) => beforeOf(item).stance === 'standing'),
    resting: ids.filter((id) => isResting(wish.past, id)).length,
    lacking: ids.filter((id) => isUnmet(id, today)).length,
    leastSince: Math.min(1000, ...ids.map((id) => breaksSince(wish.past, id))),
    chance: wish.random(),
  };
}

function compareFor(wish: BreakWish): (one: Weighed, other: Weighed) => number {
  const getsUpFirst = wantsUp(wish);
  return (one, other) =>
    (getsUpFirst ? Number(other.getsUp) - Number(one.getsUp) : 0) ||
    one.resting - other.resting ||
    other.lacking - one.lacking ||
    other.leastSince - one.leastSince ||
    one.chance - other.chance;
}

/** Whether it has an exercise of the break before, or begins with what the body did last. */
function repeats({ items }: Routine, wish: BreakWish): boolean {
  const ids = items.map(({ exercise }) => exercise).filter((exercise) => !isExempt(exercise));
  const [first] = ids;
  const beginsAlike = first !== undefined && focusOf(first) === beforeBreak(wish).focus;
  return beginsAlike || ids.some((id) => breaksSince(wish.past, id) === 0);
}

/**
 * A programme that the person asked for by name: wherever they are and whatever the hour, without what their filters
 * and flags leave out. Null where nothing is left of it.
 */
export function programmeFor(id: ProgrammeId, wish: BreakWish): Routine | null {
  const programme = programmes.find((each) => each.id === id);
  const anywhere: BreakWish = {
    ...wish,
    profile: { ...wish.profile, place: 'home' },
    opinions: { ...wish.opinions, hidden: [] },
    now: { ...wish.now, minuteOfDay: lastMinuteOfDay },
  };
  const items = programme?.routine.items.map((item) => suited(item, anywhere)) ?? [];
  const [first, ...rest] = items.filter((item) => item !== null);
  return first === undefined ? null : { items: [first, ...rest] };
}

/**
 * The programme with the fewest resting exercises among those of the kind that suit, come near the time and repeat
 * nothing of the break before. Null where there is none.
 */
export function fittingProgramme(wish: BreakWish): Routine | null {
  const [best] = programmes
    .filter(({ kind }) => kind === kindOf[wish.kind])
    .map((programme) => suitedRoutine(programme, wish))
    .filter((routine) => routine !== null)
    .filter((routine) => !repeats(routine, wish))
    .map((routine) => fitted(routine, wish))
    .filter((routine) => beyondMs(routine, wish) === 0)
    .map((routine) => weigh(routine, wish))
    .toSorted(compareFor(wish));
  return best?.routine ?? null;
}
