import { useId, useState } from 'react';
import type { Translate } from '../../shared/i18n/translate.ts';
import { type Country, elsewhere } from '../../shared/safety/country.ts';
import { emergencyNumberOf, suggestCountry } from '../../shared/safety/emergency-numbers.ts';
import { useWords } from '../bridge/words.tsx';
import { Button } from '../ui/button.tsx';
import { Problem } from '../ui/problem.tsx';
import { useFocusLater } from '../ui/use-focus-later.ts';
import type { CountryChoice } from './country.ts';
import { countryName } from './country-names.ts';
import { CountrySelect } from './country-select.tsx';
import './country-question.css';

/** Asks where the person is, once; afterwards it says which country is used, with a way to change it. */
export function CountryQuestion({ choice }: { readonly choice: CountryChoice }) {
  const { country, isKnown, systemRegion, choose, problem } = choice;
  // Open as long as somebody chooses: with the arrow keys one country is chosen after the other.
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const focusLater = useFocusLater();
  const decide = (next: Country, staysOpen: boolean): void => {
    setOpen(staysOpen);
    choose(next);
    if (!staysOpen) focusLater(`${id}-change`);
  };
  if (!isKnown) return null;
  return (
    <div className="country-question">
      <UsedCountry country={country} isOpen={isOpen} id={id} onToggle={() => setOpen(!isOpen)} />
      <div id={`${id}-list`} className="country-list">
        {(country === null || isOpen) && (
          <CountryList
            country={country}
            suggestion={country === null ? suggestCountry(systemRegion) : null}
            id={id}
            onChoose={(next) => decide(next, true)}
            onAccept={(next) => decide(next, false)}
          />
        )}
      </div>
      <Problem text={problem} />
    </div>
  );
}

type UsedCountryProps = {
  readonly country: Country;
  readonly isOpen: boolean;
  readonly id: string;
  readonly onToggle: () => void;
};

/** Which country is used, and whether its numbers are known at all; a place that stays, so that changes are heard. */
function UsedCountry({ country, isOpen, id, onToggle }: UsedCountryProps) {
  const { translate, locale } = useWords();
  return (
    <div className="country-used">
      <p role="status">{country === null ? '' : usedText(country, translate, locale)}</p>
      {country !== null && (
        <button
          id={`${id}-change`}
          type="button"
          className="button button-quiet"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          onClick={onToggle}
        >
          {translate('safety.country.change')}
        </button>
      )}
    </div>
  );
}

function usedText(country: string, translate: Translate, locale: string): string {
  if (country === elsewhere) return translate('safety.country.elsewhere');
  const isKnown = emergencyNumberOf(country) !== null;
  return translate(isKnown ? 'safety.country.used' : 'safety.country.unknown', {
    country: countryName(country, locale),
  });
}

type CountryListProps = {
  readonly country: Country;
  readonly suggestion: string | null;
  readonly id: string;
  readonly onChoose: (country: Country) => void;
  readonly onAccept: (country: string) => void;
};

/** The question with its answers. The region of the system is offered as one and never taken for it. */
function CountryList({ country, suggestion, id, onChoose, onAccept }: CountryListProps) {
  const { translate, locale } = useWords();
  return (
    <>
      <label htmlFor={`${id}-country`}>{translate('safety.country.question')}</label>
      <CountrySelect id={`${id}-country`} country={country} onChoose={onChoose} describedBy={`${id}-why`} />
      {suggestion !== null && (
        <Button look="quiet" onPress={() => onAccept(suggestion)}>
          {translate('break.country.here', { country: countryName(suggestion, locale) })}
        </Button>
      )}
      <p id={`${id}-why`} className="country-why soft">
        {translate('safety.country.why')}
      </p>
    </>
  );
}
