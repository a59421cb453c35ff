import { memo } from 'react';
import { formatCalendarDate } from '../../../shared/i18n/calendar-date.ts';
import { exercises } from '../../../shared/routines/catalogue.ts';
import type { ExerciseId, FormName } from '../../../shared/routines/exercise.ts';
import { itemOf } from '../../../shared/routines/programme.ts';
import { useWords } from '../../bridge/words.tsx';
import { PreviewFigure } from '../../player/preview-figure.tsx';
import { summary } from './facts.ts';
import { LikeButton } from './like-button.tsx';
import { linkId } from './link-id.ts';
import { exercisesAddress } from './places.ts';

type ExerciseTileProps = {
  readonly exercise: ExerciseId;
  readonly form: FormName;
  readonly as: 'moving' | 'standing' | 'posed';
  readonly isLiked: boolean;
  readonly leftOutThrough: string | null;
  readonly onPoint: (exercise: ExerciseId | null) => void;
  readonly onLike: (exercise: ExerciseId, isLiked: boolean) => void;
};

/** One exercise of the list. The count goes on every second while the list is open, and draws no tile anew. */
export const ExerciseTile = memo(function ExerciseTile(props: ExerciseTileProps) {
  const { exercise, form, as, isLiked, leftOutThrough, onPoint, onLike } = props;
  const { translate, locale } = useWords();
  const opened = { is: 'exercise', exercise } as const;
  const id = linkId(opened);
  const name = translate(exercises[exercise].texts.name);
  return (
    <li
      className="tile"
      onPointerEnter={() => onPoint(exercise)}
      onPointerLeave={() => onPoint(null)}
      onFocus={() => onPoint(exercise)}
      onBlur={() => onPoint(null)}
    >
      <div className="tile-figure" aria-hidden="true">
        <PreviewFigure item={itemOf(exercise, { form })} as={as} from="far-end" />
      </div>
      <h3>
        <a id={id} href={exercisesAddress(opened)} aria-describedby={`${id}-facts`}>
          {name}
        </a>
      </h3>
      <p id={`${id}-facts`} className="soft">
        {summary({ exercise, form }, translate)}
        {leftOutThrough !== null && (
          <span className="tile-left-out">
            {translate('library.leftOut', { date: formatCalendarDate(leftOutThrough, locale) })}
          </span>
        )}
      </p>
      <LikeButton
        isLiked={isLiked}
        name={translate('library.likedNamed', { name })}
        onPress={() => onLike(exercise, !isLiked)}
      />
    </li>
  );
});
