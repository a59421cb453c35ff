import { goalKinds } from '../../../../shared/goals/target.ts';
import { useWords } from '../../../bridge/words.tsx';
import { withKind } from './draft.ts';
import { faultId, type StepProps } from './step-props.ts';

/** The one thing to do. */
export function KindStep({ entry, onEntry, fault }: StepProps) {
  const { translate } = useWords();
  return (
    <fieldset className="goal-kinds" aria-describedby={faultId} aria-invalid={fault === 'kind' || undefined}>
      <legend className="for-listeners">{translate('goals.step.kind')}</legend>
      {goalKinds.map((kind) => (
        <label key={kind}>
          <input
            type="radio"
            name="goal-kind"
            id={`goal-kind-${kind}`}
            checked={entry.kind === kind}
            aria-labelledby={`goal-kind-${kind}-name`}
            aria-describedby={`goal-kind-${kind}-help`}
            onChange={() => onEntry(withKind(entry, kind))}
          />
          <span>
            <strong id={`goal-kind-${kind}-name`}>{translate(`goals.kind.${kind}`)}</strong>
            <span id={`goal-kind-${kind}-help`} className="soft">
              {translate(`goals.kind.${kind}.help`)}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
