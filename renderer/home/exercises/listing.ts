import type { Translate } from '../../../shared/i18n/translate.ts';
import type { ExerciseId } from '../../../shared/routines/exercise.ts';
import type { Programme } from '../../../shared/routines/programmes/programme.ts';
import { isFound } from '../find-text.ts';
import { type Filters, isLeftIn } from './filters.ts';
import { type Opened, openable } from './places.ts';
import { searchText } from './search-text.ts';

/** Something of the list and what it is found by. */
type Entry = { readonly opened: Opened; readonly text: string };

export const entriesIn = (translate: Translate): readonly Entry[] =>
  openable.map((opened) => ({ opened, text: searchText(opened, translate) }));

export type Listing = {
  readonly exercises: readonly ExerciseId[];
  readonly programmes: readonly Programme[];
};

/** What the list shows for what a person looks for. */
export function listingOf(
  entries: readonly Entry[],
  filters: Filters,
  liked: readonly ExerciseId[],
): Listing {
  const shown = entries
    .filter(({ opened, text }) => isFound(filters.typed, text) && isLeftIn(opened, filters, liked))
    .map(({ opened }) => opened);
  return {
    exercises: shown.flatMap((opened) => (opened.is === 'exercise' ? [opened.exercise] : [])),
    programmes: shown.flatMap((opened) => (opened.is === 'programme' ? [opened.programme] : [])),
  };
}
