import { assertNever } from '../../../shared/assert-never.ts';
import type { Client } from '../../bridge/client.ts';
import { CheckStep } from './check-step.tsx';
import { ExerciseStep } from './exercise-step.tsx';
import { GoalStep } from './goal-step.tsx';
import { LoginStep } from './login-step.tsx';
import { PlaceStep } from './place-step.tsx';
import { RhythmStep } from './rhythm-step.tsx';
import { StepBar } from './step-bar.tsx';
import type { FirstRunStep } from './steps.ts';
import type { FirstRun } from './use-first-run.ts';
import { WelcomeStep } from './welcome-step.tsx';
import './first-run.css';

type FirstRunPageProps = {
  readonly step: FirstRunStep;
  readonly firstRun: FirstRun;
  readonly client: Client;
};

/** One of the first steps, and the way on, back and out. Whatever is answered holds at once. */
export function FirstRunPage({ step, firstRun, client }: FirstRunPageProps) {
  if (step === 'exercise') return <ExerciseStep firstRun={firstRun} client={client} />;
  return (
    <div className="first-run">
      <div className="first-run-step">
        <StepBody step={step} firstRun={firstRun} client={client} />
      </div>
      <StepBar step={step} onLeaveOut={firstRun.finish} />
    </div>
  );
}

type StepBodyProps = FirstRunPageProps & { readonly step: Exclude<FirstRunStep, 'exercise'> };

function StepBody({ step, firstRun, client }: StepBodyProps) {
  switch (step) {
    case 'welcome':
      return <WelcomeStep />;
    case 'check':
      return <CheckStep pain={firstRun.pain} onAnswer={firstRun.answerPain} />;
    case 'place':
      return <PlaceStep client={client} />;
    case 'rhythm':
      return <RhythmStep client={client} />;
    case 'goal':
      return <GoalStep client={client} />;
    case 'login':
      return <LoginStep client={client} />;
    default:
      return assertNever(step, 'step');
  }
}
