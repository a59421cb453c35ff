import type { GoalsOverview } from '../../../shared/goals/overview.ts';
import type { Standing } from '../../../shared/goals/standing.ts';
import type { Loaded } from '../../bridge/snapshot-store.ts';
import { useWords } from '../../bridge/words.tsx';
import { progressOf, progressText, streakText, targetText } from '../goals/goal-text.ts';
import { ProgressLine } from '../goals/progress-line.tsx';
import { WeekDays } from '../goals/week-days.tsx';

/** The one goal as it stands today, or the way to one. */
export function GoalLine({ goals }: { readonly goals: Loaded<GoalsOverview> }) {
  const { translate } = useWords();
  return (
    <section className="today-row" aria-labelledby="goal-title">
      <h2 id="goal-title">{translate('today.goal.title')}</h2>
      <div className="today-row-body">
        <GoalBody goals={goals} />
      </div>
    </section>
  );
}

function GoalBody({ goals }: { readonly goals: Loaded<GoalsOverview> }) {
  const { translate } = useWords();
  if (goals.is === 'loading')
    return (
      <p className="today-goal-place">
        <span className="soft waiting">{translate('goals.loading')}</span>
      </p>
    );
  if (goals.is === 'failed') return <p className="soft">{translate('today.goal.failed')}</p>;
  const { standing, question } = goals.value;
  return (
    <>
      {standing === null ? <NoGoal /> : <Standings standing={standing} />}
      {question.isAsked && (
        <p>
          <a href="#goals">{translate('goals.question.title')}</a>
        </p>
      )}
    </>
  );
}

function NoGoal() {
  const { translate } = useWords();
  return (
    <p>
      {translate('today.goal.none')} <a href="#goals">{translate('today.goal.choose')}</a>
    </p>
  );
}

function Standings({ standing }: { readonly standing: Standing }) {
  const words = useWords();
  const { translate } = words;
  return (
    <>
      <p>
        <a href="#goals" className="today-goal">
          {targetText(standing.goal.target, words)}
        </a>
      </p>
      <div className="goal-today">
        <p>{progressText(standing, words)}</p>
        <ProgressLine {...progressOf(standing)} />
      </div>
      <WeekDays standing={standing} />
      <p className="soft">
        {standing.isReviewDue ? translate('today.goal.review') : streakText(standing, words)}
      </p>
    </>
  );
}
