import { isHiddenOn, levelFor } from '../opinions/opinions.ts';
import { exercises } from '../routines/catalogue.ts';
import type { ExerciseId } from '../routines/exercise.ts';
import { microIds } from '../routines/programmes/programme.ts';
import { hasHeldLately, neckItemsPerDay, neckToday } from './past.ts';
import type { Profile } from './profile.ts';
import { ownWayFor, type Way, wayFor } from './suits.ts';
import type { BreakWish } from './wish.ts';

/** What a short break is made of, after changing position. */
export const shortIds: readonly ExerciseId[] = [...microIds, 'breath-coherent'];

/** What else a longer one may take where no programme suits. */
const longerIds: readonly ExerciseId[] = [
  ...shortIds,
  'breath-478',
  'childs-pose',
  'sphinx',
  'roller-ext',
  'walk',
];

/** What is left where filters leave nothing: seated, silent, without anything at hand. */
const everywhere: readonly ExerciseId[] = ['scap-squeeze', 'breath-belly'];

const eveningFromMinute = 17 * 60;

const profiles = new WeakMap<BreakWish, Profile>();

/** Kept with the wish, for every exercise is asked whether it suits. */
function profileNow(wish: BreakWish): Profile {
  const profile = profiles.get(wish) ?? profileOfHour(wish);
  profiles.set(wish, profile);
  return profile;
}

/** The profile of this hour: a breath hold, or three neck exercises, are enough for a while. */
function profileOfHour(wish: BreakWish): Profile {
  const { profile, past, now } = wish;
  return {
    ...profile,
    filters: [
      ...profile.filters,
      ...(hasHeldLately(past, now.atMinute) ? (['no-holds'] as const) : []),
      ...(neckToday(wish) >= neckItemsPerDay ? (['no-neck'] as const) : []),
    ],
  };
}

/** The way in which one exercise may be offered now; null for not at all. */
export function wayNow(exercise: ExerciseId, wish: BreakWish): Way | null {
  if (isHiddenOn(wish.opinions, exercise, wish.now.day)) return null;
  if (exercises[exercise].bestAt === 'evening' && wish.now.minuteOfDay < eveningFromMinute) return null;
  return wayFor(exercise, levelFor(wish.opinions, exercise), profileNow(wish));
}

/** What anybody can do anywhere, also what was left out by hand. */
export function everywhereFor(wish: BreakWish): readonly Way[] {
  const ways = everywhere.map((exercise) =>
    wayFor(exercise, levelFor(wish.opinions, exercise), wish.profile),
  );
  return ways.filter((way) => way !== null);
}

/** Everything that may be offered now, out of these. Never empty. */
export function poolOf(ids: readonly ExerciseId[], wish: BreakWish): readonly Way[] {
  const ways = ids.map((exercise) => wayNow(exercise, wish)).filter((way) => way !== null);
  return ways.length > 0 ? ways : everywhereFor(wish);
}

/** Everything that may be in the break that is wished for. What the person added joins the short ones. */
export function poolFor(wish: BreakWish): readonly Way[] {
  if (wish.kind !== 'short') return poolOf(longerIds, wish);
  const profile = profileNow(wish);
  const own = wish.own.map((exercise) => ownWayFor(exercise, profile)).filter((way) => way !== null);
  return [...poolOf(shortIds, wish), ...own];
}
