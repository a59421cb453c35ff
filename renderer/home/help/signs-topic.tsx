import { emergencyNumberOf } from '../../../shared/safety/emergency-numbers.ts';
import { useWords } from '../../bridge/words.tsx';
import { type CountryClient, useCountry } from '../../player/country.ts';
import { CountryQuestion } from '../../player/country-question.tsx';
import { StopRule } from '../../player/stop-rule.tsx';
import { WarningSigns } from '../../player/warning-signs.tsx';
import { AboutPage } from './about-page.tsx';
import { NumbersNote } from './numbers-note.tsx';
import { helpAddress } from './topics.ts';
import './signs-topic.css';

/** When to stop and get help: the same words as in a break that was too much. */
export function SignsTopic({ client }: { readonly client: CountryClient }) {
  const { translate } = useWords();
  const choice = useCountry(client);
  const numbers = emergencyNumberOf(choice.country);
  return (
    <>
      <div className="signs-country">
        <CountryQuestion choice={choice} />
        {numbers !== null && <NumbersNote numbers={numbers} />}
      </div>
      <div className="signs-topic">
        <WarningSigns numbers={numbers} />
        <p>
          <a href={helpAddress('therapist')}>{translate('help.go.therapist')}</a>
        </p>
      </div>
      <StopRule />
      <AboutPage parts={['signs', 'exercises']} />
    </>
  );
}
