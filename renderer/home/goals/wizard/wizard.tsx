import { assertNever } from '../../../../shared/assert-never.ts';
import { useWords } from '../../../bridge/words.tsx';
import { Button } from '../../../ui/button.tsx';
import { Problem } from '../../../ui/problem.tsx';
import { AmountStep } from './amount-step.tsx';
import { CheckStep } from './check-step.tsx';
import { ConfidenceStep } from './confidence-step.tsx';
import { CueStep } from './cue-step.tsx';
import { type Step, steps } from './draft.ts';
import { KindStep } from './kind-step.tsx';
import { faultId, type StepProps } from './step-props.ts';
import { stepHeadingId, useWizard, type WizardCourse, type WizardStart } from './use-wizard.ts';
import { WishStep } from './wish-step.tsx';
import '../../../ui/field.css';
import './wizard.css';

type WizardProps = WizardStart & {
  /** Leaves without a goal; null where there is nothing to go back to. */
  readonly onLeave: (() => void) | null;
  readonly problem: string | null;
};

/** From a wish to one small goal, a step at a time. */
export function Wizard({ onLeave, problem, ...start }: WizardProps) {
  const { translate } = useWords();
  const course = useWizard(start);
  const { step, index, entry, fault, change, onNext } = course;
  return (
    <form className="goal-wizard" noValidate onSubmit={onNext} aria-labelledby={stepHeadingId}>
      {index === 0 && <p className="goals-beginning">{translate('goals.beginning')}</p>}
      <p className="soft">{translate('goals.step.count', { step: index + 1, steps: steps.length })}</p>
      <h2 id={stepHeadingId} tabIndex={-1}>
        {translate(`goals.step.${step}`)}
      </h2>
      <p className="soft">{translate(`goals.step.${step}.help`)}</p>
      <StepBody step={step} entry={entry} onEntry={change} today={start.today} fault={fault} />
      <Problem id={faultId} text={fault === null ? problem : translate(`goals.fault.${fault}`)} />
      <Ways course={course} onLeave={onLeave} />
    </form>
  );
}

/** What may be left open. */
const skippable: readonly Step[] = ['wish', 'cue', 'confidence'];

type WaysProps = Pick<WizardProps, 'onLeave'> & { readonly course: WizardCourse };

/** On, past, back, and out. */
function Ways({ course, onLeave }: WaysProps) {
  const { translate } = useWords();
  const { step, index, goTo } = course;
  return (
    <div className="buttons">
      <Button look="main" submits>
        {translate(step === 'check' ? 'goals.step.set' : 'goals.step.next')}
      </Button>
      {skippable.includes(step) && (
        <Button look="plain" onPress={() => goTo(index + 1)}>
          {translate('goals.step.skip')}
        </Button>
      )}
      {index > 0 && (
        <Button look="quiet" onPress={() => goTo(index - 1)}>
          {translate('goals.step.back')}
        </Button>
      )}
      {onLeave !== null && (
        <Button look="quiet" onPress={onLeave}>
          {translate('goals.step.leave')}
        </Button>
      )}
    </div>
  );
}

function StepBody({ step, ...props }: StepProps & { readonly step: Step }) {
  switch (step) {
    case 'wish':
      return <WishStep {...props} />;
    case 'kind':
      return <KindStep {...props} />;
    case 'amount':
      return <AmountStep {...props} />;
    case 'cue':
      return <CueStep {...props} />;
    case 'confidence':
      return <ConfidenceStep {...props} />;
    case 'check':
      return <CheckStep {...props} />;
    default:
      return assertNever(step, 'step');
  }
}
