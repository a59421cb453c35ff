import { useId } from 'react';
import type { DailyKind } from '../../../shared/goals/target.ts';
import { useWords } from '../../bridge/words.tsx';
import { simpleKinds } from './simple-goal.ts';

type GoalKindsProps = {
  /** Null for no goal. */
  readonly chosen: DailyKind | null;
  readonly onChoose: (kind: DailyKind | null) => void;
};

/** No goal, so many breaks, or a walk. */
export function GoalKinds({ chosen, onChoose }: GoalKindsProps) {
  const { translate } = useWords();
  const id = useId();
  const options = [null, ...simpleKinds] as const;
  return (
    <fieldset className="first-run-question">
      <legend>{translate('first-run.goal.question')}</legend>
      <div className="first-run-options">
        {options.map((kind) => (
          <label key={kind ?? 'none'} className="first-run-answer">
            <input
              type="radio"
              name={id}
              checked={chosen === kind}
              aria-labelledby={`${id}-${kind ?? 'none'}`}
              aria-describedby={kind === null ? undefined : `${id}-${kind}-help`}
              onChange={() => onChoose(kind)}
            />
            <span>
              <span id={`${id}-${kind ?? 'none'}`}>
                {translate(kind === null ? 'first-run.goal.none' : `goals.kind.${kind}`)}
              </span>
              {kind !== null && (
                <span id={`${id}-${kind}-help`} className="first-run-option-help soft">
                  {translate(`goals.kind.${kind}.help`)}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
