import type { ReactNode } from 'react';
import { useWords } from '../../bridge/words.tsx';
import { Button } from '../../ui/button.tsx';
import { type FirstRunStep, firstRunAddress, stepAfter, stepBefore } from './steps.ts';

type StepBarProps = {
  readonly step: FirstRunStep;
  /** In the place of the way on, where that is more than going on. */
  readonly children?: ReactNode;
  readonly onLeaveOut: () => void;
};

const goTo = (step: FirstRunStep): void => {
  window.location.hash = firstRunAddress(step);
};

/** At the foot of every step and always in the same place: on, back, and out. */
export function StepBar({ step, children, onLeaveOut }: StepBarProps) {
  const { translate } = useWords();
  const next = stepAfter(step);
  const previous = stepBefore(step);
  return (
    <div className="first-run-bar">
      {children}
      {next !== null && (
        <Button look="main" onPress={() => goTo(next)}>
          {translate(step === 'welcome' ? 'first-run.begin' : 'first-run.next')}
        </Button>
      )}
      {previous !== null && (
        <Button look="plain" onPress={() => goTo(previous)}>
          {translate('first-run.back')}
        </Button>
      )}
      {next !== null && (
        <span className="first-run-bar-end">
          <Button look="quiet" onPress={onLeaveOut}>
            {translate('first-run.skip')}
          </Button>
        </span>
      )}
    </div>
  );
}
