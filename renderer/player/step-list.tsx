import { exercises } from '../../shared/routines/catalogue.ts';
import type { ExerciseId } from '../../shared/routines/exercise.ts';
import { useWords } from '../bridge/words.tsx';
import type { StepSpan } from './steps.ts';
import './step-list.css';

type StepListProps = { readonly exercise: ExerciseId; readonly now: StepSpan };

const stateOf = (step: number, { from, to }: StepSpan): 'done' | 'now' | 'coming' => {
  if (step < from) return 'done';
  return step <= to ? 'now' : 'coming';
};

/** The steps as a quiet timeline. Shape tells what weight and colour tell: a full dot, a ring, a small dot. */
export function StepList({ exercise, now }: StepListProps) {
  const { translate } = useWords();
  return (
    <ol className="step-list" aria-label={translate('break.steps')}>
      {exercises[exercise].texts.steps.map((key, step) => {
        const state = stateOf(step, now);
        return (
          <li key={key} className={`step step-${state}`} aria-current={state === 'now' ? 'step' : undefined}>
            {translate(key)}
          </li>
        );
      })}
    </ol>
  );
}
