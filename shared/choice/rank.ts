import { focusOf, formOf } from '../routines/catalogue.ts';
import type { Focus } from '../routines/exercise.ts';
import { breaksSince, doneOn, isResting, lastDone } from './past.ts';
import { isUnmet } from './quota.ts';
import type { Way } from './suits.ts';
import type { BreakWish } from './wish.ts';

/** Which rules a choice would leave behind, the first that gives way first; 0 for none. */
type Relaxed = 0 | 1 | 2 | 3 | 4;

type Stance = 'seated' | 'standing' | 'either';

/** Beyond about a day of breaks everything has rested long enough to be equal. */
const longAgoBreaks = 12;

function stanceOf({ exercise, form }: Pick<Way, 'exercise' | 'form'>): Stance {
  const { positions } = formOf({ exercise, form });
  const sits = positions.includes('seated') || positions.includes('wheels');
  const stands = positions.includes('standing') || positions.includes('doorway');
  if (sits === stands) return 'either';
  return sits ? 'seated' : 'standing';
}

const wantsUpAfterMinutes = 90;

/** After so long without a break, what gets the person up comes first. */
export const wantsUp = ({ sittingMinutes }: BreakWish): boolean => sittingMinutes >= wantsUpAfterMinutes;

/** What the exercise before was: the last of the routine that is being put together, or of the break before. */
export type Before = { readonly focus: Focus | null; readonly stance: Stance };

export function beforeOf(way: Pick<Way, 'exercise' | 'form'> | null): Before {
  return way === null
    ? { focus: null, stance: 'either' }
    : { focus: focusOf(way.exercise), stance: stanceOf(way) };
}

/**
 * Fully rested, of another focus, and seated after standing or the other way round; where there is no such exercise,
 * first the alternation gives way, then the focus, then the rest.
 */
function relaxedFor(way: Way, before: Before, wish: BreakWish): Relaxed {
  const { exercise } = way;
  const sinceBreaks = breaksSince(wish.past, exercise);
  if (sinceBreaks === 0 && isResting(wish.past, exercise)) return 4;
  if (isResting(wish.past, exercise)) return 3;
  if (focusOf(exercise) === before.focus) return 2;
  const stance = stanceOf(way);
  const repeats = wantsUp(wish) ? stance === 'seated' : stance !== 'either' && stance === before.stance;
  return repeats ? 1 : 0;
}

type Keyed = {
  readonly way: Way;
  readonly relaxed: Relaxed;
  readonly recency: number;
  readonly lacks: boolean;
  readonly liked: boolean;
  readonly chance: number;
};

const compare = (one: Keyed, other: Keyed): number =>
  one.relaxed - other.relaxed ||
  other.recency - one.recency ||
  Number(other.lacks) - Number(one.lacks) ||
  Number(other.liked) - Number(one.liked) ||
  one.chance - other.chance;

/** Least recently done, then what the day still lacks, then what is liked; chance decides between equals. */
export function rank(ways: readonly Way[], before: Before, wish: BreakWish): readonly Way[] {
  const today = doneOn(wish.past, wish.now.day);
  return ways
    .map((way): Keyed => {
      const { exercise } = way;
      return {
        way,
        relaxed: relaxedFor(way, before, wish),
        recency: Math.min(longAgoBreaks, breaksSince(wish.past, exercise)),
        lacks: isUnmet(exercise, today),
        liked: wish.opinions.liked.some((each) => each === exercise),
        chance: wish.random(),
      };
    })
    .toSorted(compare)
    .map(({ way }) => way);
}

/** Where the break before left the body. */
export const beforeBreak = (wish: BreakWish): Before => beforeOf(lastDone(wish.past));
