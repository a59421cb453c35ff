import { type DoneAs, formOf } from '../../shared/routines/catalogue.ts';
import { useWords } from '../bridge/words.tsx';
import type { StepSpan } from './steps.ts';
import './step-list.css';

type StepListProps = DoneAs & { readonly now: StepSpan };

const stateOf = (step: number, { from, to }: StepSpan): 'done' | 'now' | 'coming' => {
  if (step < from) return 'done';
  return step <= to ? 'now' : 'coming';
};

/** The steps as a quiet timeline. Shape tells what weight and colour tell: a full dot, a ring, a small dot. */
export function StepList({ exercise, form, now }: StepListProps) {
  const { translate } = useWords();
  return (
    <ol className="step-list" aria-label={translate('break.steps')}>
      {formOf({ exercise, form }).steps.map(({ text }, step) => {
        const state = stateOf(step, now);
        return (
          <li key={text} className={`step step-${state}`} aria-current={state === 'now' ? 'step' : undefined}>
            {translate(text)}
          </li>
        );
      })}
    </ol>
  );
}
