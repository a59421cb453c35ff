import { languageOf, textOf } from '../../shared/i18n/text-of.ts';
import { formOf, type PlayedAs } from '../../shared/routines/catalogue.ts';
import { useWords } from '../bridge/words.tsx';
import type { StepSpan } from './steps.ts';
import './step-list.css';

type StepListProps = PlayedAs & { readonly now: StepSpan };

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
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: steps keep their order, and two may say the same.
            key={step}
            className={`step step-${state}`}
            aria-current={state === 'now' ? 'step' : undefined}
          >
            <bdi lang={languageOf(text)}>{textOf(text, translate)}</bdi>
          </li>
        );
      })}
    </ol>
  );
}
