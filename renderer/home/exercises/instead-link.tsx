import { exercises } from '../../../shared/routines/catalogue.ts';
import type { ExerciseId } from '../../../shared/routines/exercise.ts';
import { useWords } from '../../bridge/words.tsx';
import { exercisesAddress } from './places.ts';

/** Leads to what somebody in a wheelchair does in the place of an exercise, where that is another one. */
export function InsteadLink({ exercise }: { readonly exercise: ExerciseId }) {
  const { translate } = useWords();
  const { wheelchair } = exercises[exercise];
  if (wheelchair.is !== 'replaced') return null;
  const name = translate(exercises[wheelchair.by].texts.name);
  return (
    <p>
      <a href={exercisesAddress({ is: 'exercise', exercise: wheelchair.by })}>
        {translate('library.wheelchair.instead', { exercise: name })}
      </a>
    </p>
  );
}
