import { useId } from 'react';
import { knownCountries, suggestCountry } from '../../shared/safety/emergency-numbers.ts';
import { useWords } from '../bridge/words.tsx';
import { Button } from '../ui/button.tsx';
import { type CountryChoice, systemRegion } from './country.ts';
import './country-question.css';

/** ISO keeps this code for a country that is not known. */
const elsewhere = 'ZZ';

/** Asks where the person is. The region of the system is offered as an answer and never taken for one. */
export function CountryQuestion({ country, choose }: CountryChoice) {
  const { translate, locale } = useWords();
  const id = useId();
  const names = new Intl.DisplayNames([locale], { type: 'region' });
  const nameOf = (code: string): string => names.of(code) ?? code;
  const sorted = knownCountries
    .map((code) => ({ code, name: nameOf(code) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, locale));
  const suggestion = country === null ? suggestCountry(systemRegion()) : null;
  return (
    <div className="country-question">
      <label htmlFor={id}>{translate('safety.country.question')}</label>
      <select
        id={id}
        className="country-select"
        value={country ?? ''}
        aria-describedby={`${id}-why`}
        onChange={({ target }) => choose(target.value === '' ? null : target.value)}
      >
        <option value="">{translate('break.country.none')}</option>
        {sorted.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
        <option value={elsewhere}>{translate('safety.country.other')}</option>
      </select>
      {suggestion !== null && (
        <Button look="quiet" onPress={() => choose(suggestion)}>
          {translate('break.country.here', { country: nameOf(suggestion) })}
        </Button>
      )}
      <p id={`${id}-why`} className="country-why soft">
        {translate('safety.country.why')}
      </p>
    </div>
  );
}
