import { useState } from 'react';
import type { GoalsOverview } from '../../../shared/goals/overview.ts';
import type { Standing } from '../../../shared/goals/standing.ts';
import type { SessionSnapshot } from '../../../shared/ipc/snapshots.ts';
import type { Client } from '../../bridge/client.ts';
import { useWords } from '../../bridge/words.tsx';
import { Button } from '../../ui/button.tsx';
import { ButtonGroup } from '../../ui/button-group.tsx';
import { useFocusLater } from '../../ui/use-focus-later.ts';
import { DayMarks } from './day-marks.tsx';
import { progressOf, progressText, streakText, targetText } from './goal-text.ts';
import { ProgressLine } from './progress-line.tsx';
import { ReviewSection } from './review-section.tsx';
import { SecondSessionOffer } from './second-session-offer.tsx';
import { StrengthSection } from './strength-section.tsx';
import type { Decide } from './use-deciding.ts';
import { WeekDays } from './week-days.tsx';

export const goalHeadingId = 'goal-heading';

type GoalSectionProps = {
  readonly standing: Standing;
  readonly overview: GoalsOverview;
  readonly session: SessionSnapshot | null;
  readonly act: Client['act'];
  readonly decide: Decide;
  readonly onChooseAnother: () => void;
};

/** The one goal: what it is, how today and this week go, and what can be done about it. */
export function GoalSection(props: GoalSectionProps) {
  const { standing, overview, session, act, decide, onChooseAnother } = props;
  const words = useWords();
  const { translate } = words;
  const focusLater = useFocusLater();
  const { goal } = standing;
  const decideAndStay: Decide = async (...actions) => {
    const isDone = await decide(...actions);
    if (isDone) focusLater(goalHeadingId);
    return isDone;
  };
  return (
    <section className="goal" aria-labelledby={goalHeadingId}>
      <div className="goal-words">
        <h2 id={goalHeadingId} tabIndex={-1}>
          {targetText(goal.target, words)}
        </h2>
        {goal.cue !== null && <p>{translate('goals.cue.said', goal.cue)}</p>}
      </div>
      {standing.isReviewDue && (
        <ReviewSection standing={standing} decide={decideAndStay} onChooseAnother={onChooseAnother} />
      )}
      <Progress standing={standing} />
      {goal.target.is === 'strength' && session !== null && <StrengthSection session={session} act={act} />}
      {!standing.isReviewDue && <SecondSessionOffer standing={standing} decide={decideAndStay} />}
      <DayMarks overview={overview} decide={decide} />
      {!standing.isReviewDue && (
        <Changes standing={standing} decide={decideAndStay} onChooseAnother={onChooseAnother} />
      )}
    </section>
  );
}

function Progress({ standing }: { readonly standing: Standing }) {
  const words = useWords();
  const { translate } = words;
  const { week } = standing;
  const { target } = standing.goal;
  return (
    <div className="goal-progress">
      <div className="goal-today">
        <p>{progressText(standing, words)}</p>
        <ProgressLine {...progressOf(standing)} />
      </div>
      <WeekDays standing={standing} />
      <p className="soft">
        {target.is !== 'strength' &&
          week.counted > 0 &&
          translate('goals.week.sofar', {
            met: week.met,
            counted: week.counted,
            enough: week.enough,
          })}{' '}
        {streakText(standing, words)}
      </p>
    </div>
  );
}

type ChangesProps = Pick<GoalSectionProps, 'standing' | 'decide' | 'onChooseAnother'>;

/** What can be changed between two reviews. */
function Changes({ standing, decide, onChooseAnother }: ChangesProps) {
  const words = useWords();
  const { translate } = words;
  const { smaller } = standing.offers;
  return (
    <div className="buttons">
      {smaller !== null && (
        <Button look="plain" onPress={() => void decide({ is: 'go-on', as: 'smaller' })}>
          {translate('goals.change.smaller', { target: targetText(smaller, words) })}
        </Button>
      )}
      <Button look="plain" onPress={onChooseAnother}>
        {translate('goals.change.another')}
      </Button>
      <EndGoal onEnd={() => void decide({ is: 'end-goal' })} />
    </div>
  );
}

/** Asked once more, in its own place: what was done stays, and the goal does not. */
function EndGoal({ onEnd }: { readonly onEnd: () => void }) {
  const { translate } = useWords();
  const [isAsked, setAsked] = useState(false);
  const focusLater = useFocusLater();
  const ask = (next: boolean): void => {
    setAsked(next);
    focusLater(next ? 'goal-end-keep' : 'goal-end');
  };
  if (!isAsked)
    return (
      <Button id="goal-end" look="quiet" onPress={() => ask(true)}>
        {translate('goals.change.end')}
      </Button>
    );
  return (
    <ButtonGroup className="buttons goal-end" name={{ labelledBy: 'goal-end-question' }}>
      <p id="goal-end-question">{translate('goals.change.end.question')}</p>
      <Button id="goal-end-keep" look="plain" onPress={() => ask(false)}>
        {translate('goals.change.end.keep')}
      </Button>
      <Button look="plain" onPress={onEnd}>
        {translate('goals.change.end.yes')}
      </Button>
    </ButtonGroup>
  );
}
