import { type Composed, compose } from './compose.ts';
import { longerIds, poolOf, shortIds } from './pool.ts';
import { fittingProgramme, type ProgrammeOffer } from './programmes.ts';
import type { BreakWish } from './wish.ts';

/**
 * Chooses what a break consists of, by the nine rules of the rotation. A short break is a change of position and one
 * exercise; every longer one is a programme that suits, or is put together where none does. The same wish gives the
 * same break.
 */
export function chooseBreak(wish: BreakWish, programmes: readonly ProgrammeOffer[]): Composed {
  const programme = fittingProgramme(programmes, wish);
  if (programme !== null) return programme;
  const ids = wish.kind === 'short' ? shortIds : longerIds;
  const composed = compose(poolOf(ids, wish), wish);
  if (composed === null) throw new Error('There is always an exercise that suits every place.');
  return composed;
}
