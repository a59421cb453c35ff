import { useEffect, useMemo } from 'react';
import { useActing } from '../../bridge/use-acting.ts';
import { useWords } from '../../bridge/words.tsx';
import { Problem } from '../../ui/problem.tsx';
import { ExerciseTiles } from './exercise-tiles.tsx';
import { type Filters, isFiltering, noFilters } from './filters.ts';
import { Found } from './found.tsx';
import type { Library } from './library.ts';
import { linkId } from './link-id.ts';
import { ListTools } from './list-tools.tsx';
import { entriesIn, listingOf } from './listing.ts';
import type { Opened } from './places.ts';
import { ProgrammeList } from './programme-list.tsx';

type ExerciseListProps = {
  readonly library: Library;
  readonly filters: Filters;
  readonly onFilter: (filters: Filters) => void;
  readonly returnedFrom: Opened | null;
};

/** Puts the focus on what the person has come back from, or on the heading where the list does not show it any more. */
function useReturningFocus(returnedFrom: Opened | null): void {
  const id = returnedFrom === null ? null : linkId(returnedFrom);
  useEffect(() => {
    if (id === null) return;
    const element = document.getElementById(id) ?? document.getElementById('page-heading');
    element?.focus();
  }, [id]);
}

/** Every exercise and every programme, searched and filtered. */
export function ExerciseList({ library, filters, onFilter, returnedFrom }: ExerciseListProps) {
  const { translate } = useWords();
  const { liked } = library.snapshot.opinions;
  const { send, problem } = useActing(library.client.act);
  const entries = useMemo(() => entriesIn(translate), [translate]);
  const listing = listingOf(entries, filters, liked);
  useReturningFocus(returnedFrom);
  return (
    <div className="library">
      <p className="soft">{translate('library.intro')}</p>
      <p>
        <a href="#own">{translate('own.link')}</a>
      </p>
      <ListTools filters={filters} onFilter={onFilter} />
      <Found
        listing={listing}
        isWithoutFavourites={filters.isLiked && liked.length === 0}
        onClear={() => onFilter(noFilters)}
        isFiltered={isFiltering(filters)}
        library={library}
      />
      <Problem text={problem} />
      {listing.exercises.length > 0 && (
        <ExerciseTiles
          exercises={listing.exercises}
          library={library}
          onLike={(exercise, isLiked) => send({ is: 'like', exercise, liked: isLiked })}
        />
      )}
      {listing.programmes.length > 0 && <ProgrammeList programmes={listing.programmes} />}
    </div>
  );
}
