import { useState } from 'react';
import { formatDuration } from '../../../shared/i18n/duration.ts';
import { exercises } from '../../../shared/routines/catalogue.ts';
import type { ExerciseId, FormName } from '../../../shared/routines/exercise.ts';
import { useWords } from '../../bridge/words.tsx';
import { Choices } from './choices.tsx';
import { usualLength } from './facts.ts';
import type { Library } from './library.ts';
import { exercisesAddress } from './places.ts';
import { StartPanel } from './start-panel.tsx';
import { useStart } from './use-start.ts';

const walkMinutes = [3, 5, 10] as const;
type WalkMinutes = (typeof walkMinutes)[number];

type TryExerciseProps = {
  readonly exercise: ExerciseId;
  readonly form: FormName;
  readonly library: Library;
};

/** Starts a break of exactly this exercise; a walk is as long as one likes, and warmth leads to what is read first. */
export function TryExercise({ exercise, form, library }: TryExerciseProps) {
  const { translate } = useWords();
  const { start, problem } = useStart(library);
  const [minutes, setMinutes] = useState<WalkMinutes>(3);
  const opened = { is: 'exercise', exercise } as const;
  const { category } = exercises[exercise];
  const isWalk = category === 'walk';
  const onStart = (): void => {
    if (category === 'heat') window.location.hash = exercisesAddress({ is: 'warmth', before: opened });
    else start({ is: 'start-exercise', exercise, form, rounds: isWalk ? minutes : null });
  };
  const length = usualLength({ exercise, form }, translate);
  return (
    <StartPanel
      opened={opened}
      library={library}
      label={translate('library.try')}
      note={isWalk || category === 'heat' ? null : translate('library.try.length', { length })}
      onStart={onStart}
      problem={problem}
    >
      {isWalk && (
        <Choices
          legend={translate('library.walk.legend')}
          choices={walkMinutes}
          chosen={minutes}
          nameOf={(each) => formatDuration(each * 60, translate)}
          onChoose={setMinutes}
        />
      )}
    </StartPanel>
  );
}
