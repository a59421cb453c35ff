import { sureFrom } from '../../../../shared/goals/smart-check.ts';
import { useWords } from '../../../bridge/words.tsx';
import { Button } from '../../../ui/button.tsx';
import { targetText } from '../goal-text.ts';
import { entryTarget, smallerOffer, withSmaller } from './draft.ts';
import type { StepProps } from './step-props.ts';

const numbers = Array.from({ length: 11 }, (_, number) => number);

/** How sure the person is, 0 to 10, and a smaller goal for who is not. */
export function ConfidenceStep({ entry, onEntry, today }: StepProps) {
  const words = useWords();
  const { translate } = words;
  const target = entryTarget(entry, today);
  return (
    <>
      {target !== null && <p className="goal-said">{targetText(target, words)}</p>}
      <fieldset className="goal-confidence">
        <legend>{translate('goals.confidence.legend')}</legend>
        <div className="goal-numbers">
          {numbers.map((number) => (
            <label key={number}>
              <input
                type="radio"
                name="goal-confidence"
                id={`goal-confidence-${number}`}
                checked={entry.confidence === number}
                onChange={() => onEntry({ ...entry, confidence: number })}
              />
              <span>{translate('goals.confidence.number', { number })}</span>
            </label>
          ))}
        </div>
        <p className="goal-ends soft" aria-hidden="true">
          <span>{translate('goals.confidence.least')}</span>
          <span>{translate('goals.confidence.most')}</span>
        </p>
      </fieldset>
      <div className="goal-smaller" role="status">
        <SmallerOffer entry={entry} onEntry={onEntry} today={today} />
      </div>
    </>
  );
}

function SmallerOffer({ entry, onEntry, today }: Omit<StepProps, 'fault'>) {
  const words = useWords();
  const { translate } = words;
  const { confidence } = entry;
  if (confidence === null) return null;
  if (confidence >= sureFrom) return <p>{translate('goals.confidence.sure')}</p>;
  const smaller = smallerOffer(entry, today);
  if (smaller === null) return <p>{translate('goals.confidence.easier')}</p>;
  const target = targetText(smaller, words);
  return (
    <>
      <p>{translate('goals.confidence.smaller')}</p>
      <Button look="plain" onPress={() => onEntry(withSmaller(entry, smaller))}>
        {translate('goals.confidence.take', { target })}
      </Button>
    </>
  );
}
