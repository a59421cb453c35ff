import { useCallback, useId, useState } from 'react';
import type { ExerciseId } from '../../../shared/routines/exercise.ts';
import { useWords } from '../../bridge/words.tsx';
import { useLatest } from '../../player/use-latest.ts';
import { ExerciseTile } from './exercise-tile.tsx';
import { hiddenThrough } from './left-out.ts';
import type { Library } from './library.ts';
import { suitedForm } from './ways.ts';
import './exercise-tiles.css';

type ExerciseTilesProps = {
  readonly exercises: readonly ExerciseId[];
  readonly library: Library;
  readonly onLike: (exercise: ExerciseId, isLiked: boolean) => void;
};

/** The exercises as pictures. One moves at a time: the one that is pointed at, or has the focus. */
export function ExerciseTiles({ exercises, library, onLike }: ExerciseTilesProps) {
  const { translate } = useWords();
  const id = useId();
  const { snapshot, person, isStill, isHeld } = library;
  const [pointedAt, setPointedAt] = useState<ExerciseId | null>(null);
  const latestLike = useLatest(onLike);
  const like = useCallback(
    (exercise: ExerciseId, isLiked: boolean) => latestLike.current(exercise, isLiked),
    [latestLike],
  );
  const asOf = (exercise: ExerciseId) => {
    if (isStill) return 'posed';
    return exercise === pointedAt && !isHeld ? 'moving' : 'standing';
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="for-listeners">
        {translate('library.list.title')}
      </h2>
      <ul className="tiles">
        {exercises.map((exercise) => (
          <ExerciseTile
            key={exercise}
            exercise={exercise}
            form={suitedForm(exercise, person) ?? 'standard'}
            as={asOf(exercise)}
            isLiked={snapshot.opinions.liked.includes(exercise)}
            leftOutThrough={hiddenThrough(snapshot.opinions, exercise)}
            onPoint={setPointedAt}
            onLike={like}
          />
        ))}
      </ul>
    </section>
  );
}
