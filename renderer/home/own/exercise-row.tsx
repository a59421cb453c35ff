import { useId } from 'react';
import { fitsShortBreak } from '../../../shared/choice/fits-break.ts';
import { ownSeconds } from '../../../shared/packs/exercise-schema.ts';
import type { OwnExercise } from '../../../shared/routines/own-exercise.ts';
import { useWords } from '../../bridge/words.tsx';
import { FigureSlot } from '../../player/figure-slot.tsx';
import { Button } from '../../ui/button.tsx';
import { Switch } from '../../ui/switch.tsx';
import { exactLength } from './exact-length.ts';

export type RowActions = {
  readonly onStart: (exercise: OwnExercise) => void;
  readonly onOffer: (exercise: OwnExercise, isOffered: boolean) => void;
};

type ExerciseRowProps = RowActions & {
  readonly exercise: OwnExercise;
  readonly isOffered: boolean;
  /** How long a short break is; null while that is not known. */
  readonly breakSeconds: number | null;
  /** The person's own can be changed and removed; what is in a pack is as it was made. */
  readonly onChange: ((exercise: OwnExercise) => void) | null;
  readonly onRemove: ((exercise: OwnExercise) => void) | null;
};

/** One exercise: what it is, and what can be done with it. */
export function ExerciseRow(props: ExerciseRowProps) {
  const { exercise, onStart, onChange, onRemove } = props;
  const { translate } = useWords();
  const { id, name, language, where, focus } = exercise;
  const detail = translate('own.line', {
    length: exactLength(ownSeconds(exercise), translate),
    position: translate(`routine.position.${where}`),
    focus: translate(`routine.focus.${focus}`),
  });
  return (
    <li className="own-row">
      <div className="own-row-figure" aria-hidden="true">
        <FigureSlot exercise={exercise} form="standard" amount={1} />
      </div>
      <div className="own-row-words">
        <h3>
          <bdi lang={language ?? undefined}>{name}</bdi>
        </h3>
        <p className="soft">{detail}</p>
        {exercise.stopIf !== null && (
          <p className="own-row-stop">
            <bdi lang={language ?? undefined}>
              {translate('routine.own.stopIf', { sign: exercise.stopIf })}
            </bdi>
          </p>
        )}
        <OfferSwitch {...props} />
      </div>
      <div className="own-row-start">
        <Button
          id={`start-${id}`}
          look="plain"
          name={translate('own.startNamed', { name })}
          onPress={() => onStart(exercise)}
        >
          {translate('own.start')}
        </Button>
      </div>
      {(onChange !== null || onRemove !== null) && <RowChanges {...{ exercise, onChange, onRemove }} />}
    </li>
  );
}

/** What the person may do with an exercise of their own. */
function RowChanges({
  exercise,
  onChange,
  onRemove,
}: Pick<ExerciseRowProps, 'exercise' | 'onChange' | 'onRemove'>) {
  const { translate } = useWords();
  const { name } = exercise;
  return (
    <div className="own-row-changes">
      {onChange !== null && (
        <Button look="quiet" name={translate('own.changeNamed', { name })} onPress={() => onChange(exercise)}>
          {translate('own.change')}
        </Button>
      )}
      {onRemove !== null && (
        <Button look="quiet" name={translate('own.removeNamed', { name })} onPress={() => onRemove(exercise)}>
          {translate('own.remove')}
        </Button>
      )}
    </div>
  );
}

function OfferSwitch({ exercise, isOffered, breakSeconds, onOffer }: ExerciseRowProps) {
  const { translate } = useWords();
  const id = useId();
  if (breakSeconds !== null && !fitsShortBreak(exercise, breakSeconds)) {
    return <p className="soft">{translate('own.noFit')}</p>;
  }
  return (
    <label className="own-offer" htmlFor={id}>
      <Switch
        id={id}
        isOn={isOffered}
        onSwitch={(isOn) => onOffer(exercise, isOn)}
        name={{ label: translate('own.offerNamed', { name: exercise.name }) }}
      />
      <span>{translate('own.offer')}</span>
    </label>
  );
}
