import type { Standing, Suggestion } from '../../../shared/goals/standing.ts';
import { useWords, type Words } from '../../bridge/words.tsx';
import { Button } from '../../ui/button.tsx';
import { targetText } from './goal-text.ts';
import type { Decide } from './use-deciding.ts';

type ReviewSectionProps = {
  readonly standing: Standing;
  readonly decide: Decide;
  readonly onChooseAnother: () => void;
};

type Choice = { readonly as: Suggestion; readonly text: string };

/** What the goal can become, what suits best first. */
function choicesOf({ offers, suggestion }: Standing, words: Words): readonly Choice[] {
  const { translate } = words;
  const { raise, smaller, secondSession } = offers;
  const targets = { raise, smaller, 'second-session': secondSession } as const;
  const changes = (['second-session', 'raise', 'smaller'] as const).flatMap((as): readonly Choice[] => {
    const target = targets[as];
    return target === null
      ? []
      : [{ as, text: translate(`goals.review.${as}`, { target: targetText(target, words) }) }];
  });
  const all = [...changes, { as: 'keep', text: translate('goals.review.keep') } as const];
  return [...all.filter(({ as }) => as === suggestion), ...all.filter(({ as }) => as !== suggestion)];
}

/** Two weeks are over: how they went, in days, and what follows from it is the person's to say. */
export function ReviewSection({ standing, decide, onChooseAnother }: ReviewSectionProps) {
  const words = useWords();
  const { translate } = words;
  const { soFar, suggestion, goal } = standing;
  const unit = goal.target.is === 'strength' ? 'sessions' : 'days';
  return (
    <section className="goal-review" aria-labelledby="goal-review-title">
      <h3 id="goal-review-title">{translate('goals.review.title')}</h3>
      <p>{translate(`goals.review.sofar.${unit}`, soFar)}</p>
      <p className="soft">{translate(`goals.review.about.${suggestion}`)}</p>
      <div className="buttons">
        {choicesOf(standing, words).map(({ as, text }) => (
          <Button
            key={as}
            look={as === suggestion ? 'main' : 'plain'}
            onPress={() => void decide({ is: 'go-on', as })}
          >
            {text}
          </Button>
        ))}
        <Button look="quiet" onPress={onChooseAnother}>
          {translate('goals.change.another')}
        </Button>
      </div>
    </section>
  );
}
