import { useWords } from '../../bridge/words.tsx';
import { progressId } from './progress-id.ts';
import { type FirstRunStep, firstRunSteps, numberOf } from './steps.ts';

/** At which step one is, in words and as a row of marks. */
export function FirstRunProgress({ step }: { readonly step: FirstRunStep }) {
  const { translate } = useWords();
  const number = numberOf(step);
  return (
    <div className="first-run-progress">
      <p id={progressId} className="soft">
        {translate('first-run.progress', { number, count: firstRunSteps.length })}
      </p>
      <div className="first-run-marks" aria-hidden="true">
        {firstRunSteps.map((each) => (
          <span key={each} className={numberOf(each) <= number ? 'first-run-mark-done' : ''} />
        ))}
      </div>
    </div>
  );
}
