import { useState } from 'react';
import { exercises } from '../../../shared/routines/catalogue.ts';
import type { Client } from '../../bridge/client.ts';
import { refusalText } from '../../bridge/refusal-text.ts';
import { useWords } from '../../bridge/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Problem } from '../../ui/problem.tsx';
import { firstExercise } from './first-exercise.ts';
import { StepBar } from './step-bar.tsx';
import type { FirstRun } from './use-first-run.ts';

type ExerciseStepProps = { readonly firstRun: FirstRun; readonly client: Client };

const { exercise, form } = firstExercise;

/** The last step: one exercise to try at once. With a pain that is not checked yet, it can wait. */
export function ExerciseStep({ firstRun, client }: ExerciseStepProps) {
  const { translate } = useWords();
  const [problem, setProblem] = useState<string | null>(null);
  const waits = firstRun.pain === 'yes';
  const start = async (): Promise<void> => {
    const outcome = await client.act({ is: 'start-exercise', exercise, form, rounds: null });
    if (!outcome.ok) return setProblem(refusalText(outcome.refusal, translate));
    const now = client.session.current();
    if (now.is === 'ready' && now.value.view.mode.is === 'break') firstRun.finish();
    else setProblem(translate('first-run.exercise.failed'));
  };
  const startButton = (
    <Button look={waits ? 'plain' : 'main'} onPress={() => void start()}>
      {translate(waits ? 'first-run.exercise.anyway' : 'first-run.exercise.start')}
    </Button>
  );
  const endButton = (
    <Button look={waits ? 'main' : 'plain'} onPress={firstRun.finish}>
      {translate(waits ? 'first-run.exercise.done' : 'first-run.exercise.later')}
    </Button>
  );
  return (
    <div className="first-run">
      <div className="first-run-step">
        {waits && <p className="first-run-advice">{translate('first-run.exercise.wait')}</p>}
        <div>
          <h2>{translate(exercises[exercise].texts.name)}</h2>
          <p className="soft">{translate('first-run.exercise.detail')}</p>
        </div>
        <p>{translate('first-run.exercise.intro')}</p>
        <Problem text={problem} />
      </div>
      <StepBar step="exercise" onLeaveOut={firstRun.finish}>
        {waits ? (
          <>
            {endButton}
            {startButton}
          </>
        ) : (
          <>
            {startButton}
            {endButton}
          </>
        )}
      </StepBar>
    </div>
  );
}
