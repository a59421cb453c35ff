import { formatCalendarDate } from '../../../shared/i18n/calendar-date.ts';
import type { SessionAction } from '../../../shared/ipc/session-action.ts';
import { levelFor } from '../../../shared/opinions/opinions.ts';
import type { ExerciseId } from '../../../shared/routines/exercise.ts';
import { useWords } from '../../bridge/words.tsx';
import { Button } from '../../ui/button.tsx';
import { KeepFocus } from '../keep-focus.tsx';
import { hiddenThrough } from './left-out.ts';
import type { Library } from './library.ts';
import { flagsAgainst } from './ways.ts';

type LeftOutNotesProps = {
  readonly exercise: ExerciseId;
  readonly library: Library;
  readonly onAct: (action: SessionAction) => void;
};

/** Why breaks leave an exercise out, or begin it at another level, and the way back where there is one. */
export function LeftOutNotes({ exercise, library, onAct }: LeftOutNotesProps) {
  const { translate, locale } = useWords();
  const { snapshot, person } = library;
  const through = hiddenThrough(snapshot.opinions, exercise);
  const level = levelFor(snapshot.opinions, exercise);
  return (
    <KeepFocus className="opened-notes" fallbackIds={['page-heading']}>
      {flagsAgainst(exercise, person).length > 0 && (
        <p className="opened-note">{translate('library.leftOut.flags')}</p>
      )}
      {through !== null && (
        <div className="opened-note">
          <p>{translate('library.leftOut', { date: formatCalendarDate(through, locale) })}</p>
          <Button look="quiet" onPress={() => onAct({ is: 'show-again', exercise })}>
            {translate('library.showAgain')}
          </Button>
        </div>
      )}
      {level !== 'usual' && <p className="soft">{translate(`library.level.${level}`)}</p>}
    </KeepFocus>
  );
}
