import type { GoalsOverview } from '../../../shared/goals/overview.ts';
import type { Client } from '../../bridge/client.ts';
import { useGoals } from '../../bridge/use-goals.ts';
import { useWords } from '../../bridge/words.tsx';
import { Problem } from '../../ui/problem.tsx';
import { targetText } from '../goals/goal-text.ts';
import { useDeciding } from '../goals/use-deciding.ts';
import { NotReady } from '../not-ready.tsx';
import { GoalAmount } from './goal-amount.tsx';
import { GoalKinds } from './goal-kinds.tsx';
import { firstGoalOf, type SimpleGoal, simpleGoalOf, targetOfSimple } from './simple-goal.ts';

type GoalClient = Pick<Client, 'actOnGoals' | 'goals' | 'readGoalsAgain'>;

/** One small goal to begin with, or none. Whatever is chosen holds at once. */
export function GoalStep({ client }: { readonly client: GoalClient }) {
  const { translate } = useWords();
  const loaded = useGoals(client, '');
  if (loaded.is === 'ready') return <GoalChoice overview={loaded.value} client={client} />;
  return <NotReady loaded={loaded} loadingText={translate('goals.loading')} onRetry={client.goals.retry} />;
}

type GoalChoiceProps = { readonly overview: GoalsOverview; readonly client: GoalClient };

function GoalChoice({ overview: { standing }, client }: GoalChoiceProps) {
  const words = useWords();
  const { translate } = words;
  const { decide, problem } = useDeciding(client);
  const goal = standing?.goal ?? null;
  const simple = goal === null ? null : simpleGoalOf(goal);
  const said = goal === null ? null : targetText(goal.target, words);
  if (goal !== null && simple === null) {
    return (
      <>
        <p className="first-run-lead">{said}</p>
        <p className="soft">{translate('first-run.goal.kept')}</p>
      </>
    );
  }
  const set = (next: SimpleGoal): void =>
    void decide({ is: 'set-goal', target: targetOfSimple(next), cue: null, confidence: null });
  return (
    <>
      <GoalKinds
        chosen={simple?.kind ?? null}
        onChoose={(kind) => (kind === null ? void decide({ is: 'end-goal' }) : set(firstGoalOf(kind)))}
      />
      {simple !== null && (
        <GoalAmount key={simple.kind} goal={simple} onChange={(amount) => set({ ...simple, amount })} />
      )}
      <p aria-live="polite">{said}</p>
      <Problem text={problem} />
      <p className="soft">{translate('first-run.goal.later')}</p>
    </>
  );
}
