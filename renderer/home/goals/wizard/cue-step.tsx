import { limits } from '../../../../shared/goals/goals-schema.ts';
import { useWords } from '../../../bridge/words.tsx';
import { faultId, type StepProps } from './step-props.ts';

const parts = ['moment', 'deed'] as const;

/** If this, then that: where in the day the goal has its place. */
export function CueStep({ entry, onEntry, fault }: StepProps) {
  const { translate } = useWords();
  return (
    <>
      {parts.map((part) => (
        <div key={part} className="goal-own-words">
          <label htmlFor={`goal-${part}`}>{translate(`goals.cue.${part}`)}</label>
          <input
            id={`goal-${part}`}
            className="field"
            type="text"
            autoComplete="off"
            maxLength={limits.cueLetters}
            aria-describedby={`goal-${part}-help ${faultId}`}
            aria-invalid={fault === 'cue' && entry[part].trim() === ''}
            value={entry[part]}
            onChange={({ target }) => onEntry({ ...entry, [part]: target.value })}
          />
          <p id={`goal-${part}-help`} className="soft">
            {translate(`goals.cue.${part}.help.${entry.kind ?? 'breaks'}`)}
          </p>
        </div>
      ))}
    </>
  );
}
