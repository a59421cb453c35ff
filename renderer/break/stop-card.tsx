import { emergencyNumberOf } from '../../shared/safety/emergency-numbers.ts';
import { useWords } from '../bridge/words.tsx';
import { type CountryClient, useCountry } from '../player/country.ts';
import { CountryQuestion } from '../player/country-question.tsx';
import { StopRule } from '../player/stop-rule.tsx';
import { WarningSigns } from '../player/warning-signs.tsx';
import { Button } from '../ui/button.tsx';
import { useArrivingFocus } from './use-arriving-focus.ts';
import './stop-card.css';

type StopCardProps = { readonly client: CountryClient; readonly onClose: () => void };

/** What follows "Too much": nothing moves, and the signs that want help are there to look through. */
export function StopCard({ client, onClose }: StopCardProps) {
  const { translate } = useWords();
  const choice = useCountry(client);
  useArrivingFocus('stop-title', 'stop');
  return (
    <div className="stop-card">
      <main className="stop-card-page">
        <header className="stop-card-head">
          <h1 id="stop-title" tabIndex={-1}>
            {translate('safety.stopCard.title')}
          </h1>
          <p className="soft">{translate('safety.stopCard.text')}</p>
        </header>
        <CountryQuestion choice={choice} />
        <WarningSigns numbers={emergencyNumberOf(choice.country)} />
        <StopRule />
      </main>
      <footer className="stop-card-bar">
        <Button look="main" keys="Escape" onPress={onClose}>
          {translate('break.stop.close')}
        </Button>
      </footer>
    </div>
  );
}
