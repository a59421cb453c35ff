import type { Profile } from '../../../shared/choice/profile.ts';
import { exercises } from '../../../shared/routines/catalogue.ts';
import type { ExerciseId } from '../../../shared/routines/exercise.ts';
import { useWords } from '../../bridge/words.tsx';
import { InsteadLink } from './instead-link.tsx';
import { formsOf } from './ways.ts';

type UnsuitedNoteProps = { readonly exercise: ExerciseId; readonly person: Profile };

/** No form of an exercise suits the person: what there is instead, or that the choice is theirs. */
export function UnsuitedNote({ exercise, person }: UnsuitedNoteProps) {
  const { translate } = useWords();
  const { wheelchair } = exercises[exercise];
  if (person.filters.includes('wheelchair') && wheelchair.is !== 'done') {
    return (
      <div className="opened-note">
        <p>{translate(wheelchair.note)}</p>
        <InsteadLink exercise={exercise} />
      </div>
    );
  }
  const isAlone = formsOf(exercise).length === 1;
  return <p className="opened-note">{translate(isAlone ? 'library.form.none.one' : 'library.form.none')}</p>;
}
