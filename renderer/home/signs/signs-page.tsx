import { emergencyNumberOf } from '../../../shared/safety/emergency-numbers.ts';
import { useCountry } from '../../player/country.ts';
import { CountryQuestion } from '../../player/country-question.tsx';
import { StopRule } from '../../player/stop-rule.tsx';
import { WarningSigns } from '../../player/warning-signs.tsx';
import './signs-page.css';

/** When to stop and get help: the same words as in a break that was too much. */
export function SignsPage() {
  const choice = useCountry();
  return (
    <div className="signs-page">
      <CountryQuestion {...choice} />
      <WarningSigns numbers={emergencyNumberOf(choice.country)} />
      <StopRule />
    </div>
  );
}
