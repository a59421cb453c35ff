import { useState } from 'react';
import type { GoalsOverview } from '../../../shared/goals/overview.ts';
import type { SessionSnapshot } from '../../../shared/ipc/snapshots.ts';
import type { Client } from '../../bridge/client.ts';
import type { Loaded } from '../../bridge/snapshot-store.ts';
import { useGoals } from '../../bridge/use-goals.ts';
import { useWords } from '../../bridge/words.tsx';
import { Problem } from '../../ui/problem.tsx';
import { useFocusLater } from '../../ui/use-focus-later.ts';
import { NotReady } from '../not-ready.tsx';
import { goalsChangedBy } from './changed-by.ts';
import { GoalSection, goalHeadingId } from './goal-section.tsx';
import { HabitNote } from './habit-note.tsx';
import { useDeciding } from './use-deciding.ts';
import { WeekQuestion } from './week-question.tsx';
import { WinsSection } from './wins-section.tsx';
import { WishesSection } from './wishes-section.tsx';
import { Wizard } from './wizard/wizard.tsx';
import './goals.css';

type GoalsPageProps = {
  readonly loaded: Loaded<SessionSnapshot>;
  readonly client: Pick<Client, 'act' | 'actOnGoals' | 'goals' | 'readGoalsAgain'>;
};

/** The page Goals: one goal and how it goes, the question of the week, and what went well. */
export function GoalsPage({ loaded, client }: GoalsPageProps) {
  const { translate } = useWords();
  const session = loaded.is === 'ready' ? loaded.value : null;
  const goals = useGoals(client, session === null ? '' : goalsChangedBy(session));
  if (goals.is !== 'ready')
    return <NotReady loaded={goals} loadingText={translate('goals.loading')} onRetry={client.goals.retry} />;
  return <Goals overview={goals.value} session={session} client={client} />;
}

type GoalsProps = {
  readonly overview: GoalsOverview;
  readonly session: SessionSnapshot | null;
  readonly client: Pick<Client, 'act' | 'actOnGoals'>;
};

function Goals({ overview, session, client }: GoalsProps) {
  const { decide, problem } = useDeciding(client);
  const focusLater = useFocusLater();
  const [isChoosing, setChoosing] = useState(false);
  const { standing, today, wishes } = overview;
  if (standing === null || isChoosing) {
    const leave = (): void => {
      setChoosing(false);
      focusLater(goalHeadingId);
    };
    return (
      <div className="goals">
        <Wizard
          {...{ wishes, today, decide, problem }}
          onLeave={standing === null ? null : leave}
          onDone={leave}
        />
        {standing === null && <TheRest overview={overview} decide={decide} />}
      </div>
    );
  }
  return (
    <div className="goals">
      <GoalSection
        {...{ standing, overview, session, decide }}
        act={client.act}
        onChooseAnother={() => setChoosing(true)}
      />
      <Problem text={problem} />
      <TheRest overview={overview} decide={decide} />
    </div>
  );
}

type TheRestProps = Pick<GoalsProps, 'overview'> & {
  readonly decide: ReturnType<typeof useDeciding>['decide'];
};

/** What there is with a goal and without one. */
function TheRest({ overview, decide }: TheRestProps) {
  const { question, harderAgain, wins, wishes } = overview;
  return (
    <>
      {question.hasBegun && <WeekQuestion key={question.monday} {...{ question, harderAgain, decide }} />}
      {(question.hasBegun || wins.length > 0) && <WinsSection wins={wins} decide={decide} />}
      {overview.standing !== null && <WishesSection wishes={wishes} decide={decide} />}
      <HabitNote />
    </>
  );
}
