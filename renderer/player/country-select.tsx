import { type Country, elsewhere } from '../../shared/safety/country.ts';
import { useWords } from '../bridge/words.tsx';
import { namedCountries } from './country-names.ts';
import './country-select.css';

type CountrySelectProps = {
  readonly id: string;
  readonly country: Country;
  readonly onChoose: (country: Country) => void;
  readonly describedBy: string;
  /** The id of what names it, where no label is tied to it. */
  readonly labelId?: string;
  readonly isWrong?: boolean;
  readonly disabled?: boolean;
};

/** The list of countries. The empty choice says that the person was not asked, or would not tell. */
export function CountrySelect(props: CountrySelectProps) {
  const { id, country, onChoose, describedBy, labelId, isWrong = false, disabled = false } = props;
  const { translate, locale } = useWords();
  return (
    <select
      id={id}
      className="country-select"
      value={country ?? ''}
      aria-labelledby={labelId}
      aria-describedby={describedBy}
      aria-invalid={isWrong}
      disabled={disabled}
      onChange={({ target }) => onChoose(target.value === '' ? null : target.value)}
    >
      <option value="">{translate('break.country.none')}</option>
      {namedCountries(locale, country === elsewhere ? null : country).map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
      <option value={elsewhere}>{translate('safety.country.other')}</option>
    </select>
  );
}
