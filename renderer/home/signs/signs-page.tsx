import { emergencyNumberOf } from '../../../shared/safety/emergency-numbers.ts';
import { type CountryClient, useCountry } from '../../player/country.ts';
import { CountryQuestion } from '../../player/country-question.tsx';
import { StopRule } from '../../player/stop-rule.tsx';
import { WarningSigns } from '../../player/warning-signs.tsx';
import './signs-page.css';

/** When to stop and get help: the same words as in a break that was too much. */
export function SignsPage({ client }: { readonly client: CountryClient }) {
  const choice = useCountry(client);
  return (
    <div className="signs-page">
      <CountryQuestion choice={choice} />
      <WarningSigns numbers={emergencyNumberOf(choice.country)} />
      <StopRule />
    </div>
  );
}
