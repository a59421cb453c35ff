import { type SubmitEvent, useState } from 'react';
import type { GoalAction } from '../../../../shared/goals/actions.ts';
import { useFocusLater } from '../../../ui/use-focus-later.ts';
import type { Decide } from '../use-deciding.ts';
import { cueOf, type Entry, entryTarget, type Fault, faultOf, newEntry, type Step, steps } from './draft.ts';

export type WizardStart = {
  readonly wishes: readonly string[];
  readonly today: string;
  readonly decide: Decide;
  readonly onDone: () => void;
};

export type WizardCourse = {
  readonly step: Step;
  readonly index: number;
  readonly entry: Entry;
  readonly fault: Fault | null;
  readonly change: (entry: Entry) => void;
  readonly goTo: (index: number) => void;
  readonly onNext: (event: SubmitEvent) => void;
};

/** Where a fault is put right. */
const fieldOfFault: { readonly [F in Fault]: string } = {
  kind: 'goal-kind-breaks',
  amount: 'goal-amount',
  days: 'goal-day-mon',
  cue: 'goal-moment',
};

export const stepHeadingId = 'goal-step';

/** The way through the steps. Going on asks for what is missing; going back keeps what was entered. */
export function useWizard({ wishes, today, decide, onDone }: WizardStart): WizardCourse {
  const focusLater = useFocusLater();
  const [index, setIndex] = useState(0);
  const [entry, setEntry] = useState<Entry>(() => newEntry(wishes));
  const [fault, setFault] = useState<Fault | null>(null);
  const step = steps[index] ?? 'wish';
  const goTo = (next: number): void => {
    setFault(null);
    setIndex(next);
    focusLater(stepHeadingId);
  };
  const finish = async (): Promise<void> => {
    const target = entryTarget(entry, today);
    if (target === null) return;
    const { confidence } = entry;
    const goal: GoalAction = { is: 'set-goal', target, cue: cueOf(entry), confidence };
    if (await decide({ is: 'set-wishes', wishes: entry.wishes }, goal)) onDone();
  };
  return {
    ...{ step, index, entry, fault, goTo },
    change: (next) => {
      setEntry(next);
      setFault(null);
    },
    onNext: (event) => {
      event.preventDefault();
      const found = faultOf(step, entry, today);
      setFault(found);
      if (found !== null) focusLater(fieldOfFault[found]);
      else if (step === 'check') void finish();
      else goTo(index + 1);
    },
  };
}
