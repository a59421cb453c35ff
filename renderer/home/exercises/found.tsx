import { useWords } from '../../bridge/words.tsx';
import { Button } from '../../ui/button.tsx';
import type { Library } from './library.ts';
import type { Listing } from './listing.ts';

type FoundProps = {
  readonly listing: Listing;
  /** Favourites are asked for, and there are none yet. */
  readonly isWithoutFavourites: boolean;
  readonly isFiltered: boolean;
  readonly onClear: () => void;
  readonly library: Pick<Library, 'isStill' | 'isHeld' | 'onHold'>;
};

/** How much was found, told to those who listen as it changes, and what helps where nothing was. */
export function Found({ listing, isWithoutFavourites, isFiltered, onClear, library }: FoundProps) {
  const { translate } = useWords();
  const { isStill, isHeld, onHold } = library;
  const exercises = listing.exercises.length;
  const programmes = listing.programmes.length;
  const isNone = exercises + programmes === 0;
  const none = isWithoutFavourites ? 'library.found.noFavourites' : 'library.found.none';
  return (
    <div className={isNone ? 'found found-none' : 'found'}>
      <p aria-live="polite" aria-atomic="true">
        {isNone ? (
          <>
            <strong>{translate(none)}</strong> {translate(`${none}.help`)}
          </>
        ) : (
          translate('library.found', { exercises, programmes })
        )}
      </p>
      {isFiltered && (
        <Button look="quiet" onPress={onClear}>
          {translate('library.filter.clear')}
        </Button>
      )}
      {!isStill && exercises > 0 && (
        <Button look="quiet" onPress={() => onHold(!isHeld)}>
          {translate(isHeld ? 'library.pictures.move' : 'library.pictures.hold')}
        </Button>
      )}
    </div>
  );
}
