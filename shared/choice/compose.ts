import { focusOf, formOf, holdsBreath } from '../routines/catalogue.ts';
import { fitRounds, meanStrain } from '../routines/fit-rounds.ts';
import { isOwn } from '../routines/own-exercise.ts';
import { itemOf, type Routine, type RoutineItem, routineMs, usualSides } from '../routines/programme.ts';
import { toleranceSeconds } from './fits-break.ts';
import { neckItemsPerDay, neckToday } from './past.ts';
import { beforeBreak, beforeOf, rank } from './rank.ts';
import { type Way, wayFor } from './suits.ts';
import type { BreakWish, RoutineKind } from './wish.ts';

const toleranceMs = toleranceSeconds * 1000;

/** By how much a routine misses what was asked for, beyond what is near enough. */
export const beyondMs = (routine: Routine, { targetSeconds }: BreakWish): number =>
  Math.max(0, Math.abs(targetSeconds * 1000 - routineMs(routine)) - toleranceMs);

/** With rounds more or less, as near to the time as their ranges allow. */
export const fitted = (routine: Routine, { targetSeconds }: BreakWish): Routine =>
  fitRounds(routine, targetSeconds * 1000, toleranceMs);

/** A longer break has at least so many kinds of movement, where there are so many and the time allows. */
const fewestItems: { readonly [K in RoutineKind]: number } = { short: 1, long: 2, reset: 3 };

/** An exercise as an item; the arm that rests is left out of what is done side by side. */
export function itemFor(
  { exercise, form, level }: Way,
  { profile }: Pick<BreakWish, 'profile'>,
): RoutineItem {
  const sides = usualSides({ exercise, form });
  const isOneSided = profile.restingArm !== null && form === 'one-arm' && sides.is === 'by-side';
  const working = profile.restingArm === 'left' ? 'right' : 'left';
  return itemOf(exercise, { form, level, sides: isOneSided ? { is: 'by-side', order: [working] } : sides });
}

const isNeck = ({ exercise }: Way): boolean => focusOf(exercise) === 'neck';

/** As it may follow: what holds for a day and for two hours holds within a break as well. */
function following(way: Way, chosen: readonly Way[], wish: BreakWish): Way | null {
  const { exercise, level } = way;
  if (isOwn(exercise)) return null;
  if (isNeck(way)) return neckToday(wish) + chosen.filter(isNeck).length < neckItemsPerDay ? way : null;
  if (!holdsBreath(formOf(way)) || chosen.every((each) => !holdsBreath(formOf(each)))) return way;
  const { profile } = wish;
  return wayFor(exercise, level, { ...profile, filters: [...profile.filters, 'no-holds'] });
}

/** What follows: as for a break of its own, with what the routine has already left out while there is anything else. */
function nextWay(chosen: readonly Way[], pool: readonly Way[], wish: BreakWish): Way | null {
  const last = chosen.at(-1) ?? null;
  const allowed = pool.map((way) => following(way, chosen, wish)).filter((way) => way !== null);
  const unused = allowed.filter(({ exercise }) => chosen.every((each) => each.exercise !== exercise));
  const others = allowed.filter(({ exercise }) => exercise !== last?.exercise);
  const candidates = unused.length > 0 ? unused : others.length > 0 ? others : allowed;
  return rank(candidates, beforeOf(last), wish)[0] ?? null;
}

type Start = readonly [Way, ...Way[]];

const routineOf = ([first, ...rest]: Start, lead: readonly RoutineItem[], wish: BreakWish): Routine => {
  const [one, ...more] = [...lead, itemFor(first, wish), ...rest.map((way) => itemFor(way, wish))];
  return { items: [one ?? itemFor(first, wish), ...more] };
};

/** Longer and longer routines that begin with an exercise, up to the first that is longer than asked for. */
function* growing(
  first: Way,
  lead: readonly RoutineItem[],
  pool: readonly Way[],
  wish: BreakWish,
): Generator<Routine> {
  let ways: Start = [first];
  for (;;) {
    const plain = routineOf(ways, lead, wish);
    yield fitted(plain, wish);
    // What was prescribed is a break of its own, since nothing of it is changed to make room.
    if (isOwn(first.exercise)) return;
    const isVaried = ways.length >= fewestItems[wish.kind];
    if (isVaried && routineMs(plain) > wish.targetSeconds * 1000) return;
    const next = nextWay(ways, pool, wish);
    if (next === null) return;
    ways = [...ways, next];
  }
}

/** How many of the kinds of movement that its kind asks for a routine has. */
const variety = ({ items }: Routine, { kind }: BreakWish): number =>
  Math.min(items.length, fewestItems[kind]);

/** Near enough first; then a short break has as few exercises as will do, a longer one variety and usual amounts. */
function isBetter(one: Routine, other: Routine, wish: BreakWish): boolean {
  const gain = beyondMs(other, wish) - beyondMs(one, wish);
  if (gain !== 0 || wish.kind === 'short') return gain > 0;
  const more = variety(one, wish) - variety(other, wish);
  return more > 0 || (more === 0 && meanStrain(one) < meanStrain(other));
}

/** Changing position first, then the rest; where the time is too short for both, one of them alone. */
function leadsFor(wish: BreakWish): readonly (readonly RoutineItem[])[] {
  const shift = wayFor('posture-shift', 'usual', wish.profile);
  return shift === null ? [[]] : [[itemFor(shift, wish)], []];
}

/** A short break takes the first that is near enough, a longer one the best of them all. */
function bestOf(routines: Iterable<Routine>, wish: BreakWish): Routine | null {
  let best: Routine | null = null;
  for (const routine of routines) {
    if (best === null || isBetter(routine, best, wish)) best = routine;
    if (wish.kind === 'short' && beyondMs(best, wish) === 0) return best;
  }
  return best;
}

/** Every routine that could be, the best ranked first; changing position alone is what is left for a very short one. */
function* attempts(starts: readonly Way[], pool: readonly Way[], wish: BreakWish): Generator<Routine> {
  const leads = leadsFor(wish);
  for (const way of rank(starts, beforeBreak(wish), wish)) {
    for (const lead of leads) {
      const routine = bestOf(growing(way, lead, pool, wish), wish);
      if (routine !== null) yield routine;
    }
  }
  const alone = leads[0]?.[0];
  if (alone !== undefined && starts.length > 0) yield { items: [alone] };
}

/**
 * Puts a break together from single exercises: the best ranked of `starts` begins, if it can come near the time, and
 * others of the pool follow. Null where there is nothing to begin with.
 */
export function compose(starts: readonly Way[], pool: readonly Way[], wish: BreakWish): Routine | null {
  let nearest: Routine | null = null;
  for (const attempt of attempts(starts, pool, wish)) {
    const isNearer = nearest === null || beyondMs(attempt, wish) < beyondMs(nearest, wish);
    if (isNearer) nearest = attempt;
    if (beyondMs(attempt, wish) === 0) return attempt;
  }
  return nearest;
}
