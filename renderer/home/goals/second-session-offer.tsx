import type { Standing } from '../../../shared/goals/standing.ts';
import { useWords } from '../../bridge/words.tsx';
import { Button } from '../../ui/button.tsx';
import { targetText } from './goal-text.ts';
import type { Decide } from './use-deciding.ts';

type SecondSessionOfferProps = { readonly standing: Standing; readonly decide: Decide };

/** After four steady weeks a second session is there for who likes. */
export function SecondSessionOffer({ standing, decide }: SecondSessionOfferProps) {
  const words = useWords();
  const { translate } = words;
  const { secondSession } = standing.offers;
  if (secondSession === null) return null;
  return (
    <div className="goal-offer">
      <p>{translate('goals.second.text')}</p>
      <Button look="plain" onPress={() => void decide({ is: 'go-on', as: 'second-session' })}>
        {translate('goals.review.second-session', { target: targetText(secondSession, words) })}
      </Button>
    </div>
  );
}
