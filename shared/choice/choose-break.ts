import { focusOf } from '../routines/catalogue.ts';
import type { Routine } from '../routines/programme.ts';
import { beyondMs, compose } from './compose.ts';
import { breaksSince, isExempt, isResting, lastDone } from './past.ts';
import { everywhereFor, poolFor } from './pool.ts';
import { fittingProgramme } from './programmes.ts';
import type { Way } from './suits.ts';
import type { BreakWish } from './wish.ts';

type Test = (way: Way, wish: BreakWish) => boolean;

const isRested: Test = ({ exercise }, { past }) => !isResting(past, exercise);
const isNew: Test = ({ exercise }, { past }) => isExempt(exercise) || breaksSince(past, exercise) > 0;
const isOtherFocus: Test = ({ exercise }, { past }) => {
  const last = lastDone(past);
  return last === null || focusOf(exercise) !== focusOf(last.exercise);
};

/**
 * What may be in a break and what may begin it, strict at first. Each stage gives up one thing: the rest of three
 * breaks, then another focus than before, and last of all another exercise than before.
 */
const stages: readonly { readonly takes: Test; readonly begins: Test }[] = [
  { takes: isRested, begins: isOtherFocus },
  { takes: isNew, begins: isOtherFocus },
  { takes: isNew, begins: () => true },
  { takes: () => true, begins: () => true },
];

/** What each stage puts together. Where one neck exercise too many would be needed, it is what suits everywhere. */
function* composedByStages(pool: readonly Way[], wish: BreakWish): Generator<Routine | null> {
  for (const { takes, begins } of stages) {
    const taken = pool.filter((way) => takes(way, wish));
    yield compose(
      taken.filter((way) => begins(way, wish)),
      taken,
      wish,
    );
  }
  yield compose(pool, [...pool, ...everywhereFor(wish)], wish);
}

/** The first that is near enough to the time; where none is, the nearest. */
function firstNear(composed: Iterable<Routine | null>, wish: BreakWish): Routine | null {
  let nearest: Routine | null = null;
  for (const each of composed) {
    if (each === null) continue;
    if (nearest === null || beyondMs(each, wish) < beyondMs(nearest, wish)) nearest = each;
    if (beyondMs(nearest, wish) === 0) return nearest;
  }
  return nearest;
}

/**
 * Chooses what a break consists of, by the nine rules of the rotation. A short break is a change of position and one
 * exercise; every longer one is a programme that suits, or is put together where none does. The same wish gives the
 * same break.
 */
export function chooseBreak(wish: BreakWish): Routine {
  const programme = fittingProgramme(wish);
  if (programme !== null) return programme;
  const composed = firstNear(composedByStages(poolFor(wish), wish), wish);
  if (composed === null) throw new Error('There is always an exercise that suits every place.');
  return composed;
}
