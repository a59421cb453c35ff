import { useId } from 'react';
import { disclaimer } from '../../../shared/safety/about-content.ts';
import { useWords } from '../../bridge/words.tsx';
import { helpAddress } from '../help/topics.ts';
import type { PainAnswer } from './use-first-run.ts';

type CheckStepProps = {
  readonly pain: PainAnswer | null;
  readonly onAnswer: (answer: PainAnswer) => void;
};

const answers: readonly PainAnswer[] = ['no', 'yes'];

/** Asks once whether something wants a check first. The answer bars nothing and is kept nowhere. */
export function CheckStep({ pain, onAnswer }: CheckStepProps) {
  const { translate } = useWords();
  const id = useId();
  return (
    <>
      <fieldset className="first-run-question" aria-describedby={`${id}-kept`}>
        <legend>{translate('first-run.check.question')}</legend>
        <div className="first-run-answers">
          {answers.map((answer) => (
            <label key={answer} className="first-run-answer">
              <input type="radio" name={id} checked={pain === answer} onChange={() => onAnswer(answer)} />
              {translate(`first-run.check.${answer}`)}
            </label>
          ))}
        </div>
        <p id={`${id}-kept`} className="soft first-run-small">
          {translate('first-run.check.kept')}
        </p>
      </fieldset>
      <div aria-live="polite">
        {pain === 'yes' && <Advice />}
        {pain === 'no' && <p>{translate('first-run.check.fine')}</p>}
      </div>
      <p className="soft first-run-small">{translate(disclaimer)}</p>
    </>
  );
}

/** What we would say to a friend: have it looked at, here is when to hurry, and you are welcome all the same. */
function Advice() {
  const { translate } = useWords();
  return (
    <div className="first-run-advice">
      <h2>{translate('first-run.check.advice.title')}</h2>
      <p>{translate('first-run.check.advice')}</p>
      <ul>
        <li>
          <a href={helpAddress('signs')}>{translate('help.go.signs')}</a>
        </li>
        <li>
          <a href={helpAddress('therapist')}>{translate('first-run.check.therapist')}</a>
        </li>
      </ul>
      <p>{translate('first-run.check.meanwhile')}</p>
    </div>
  );
}
