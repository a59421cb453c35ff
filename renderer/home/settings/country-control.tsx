import type { Country } from '../../../shared/safety/country.ts';
import { CountrySelect } from '../../player/country-select.tsx';
import type { ControlProps } from './control-props.ts';
import { useDraft } from './use-draft.ts';

/** The country whose emergency numbers are shown; none until the person says one. */
export function CountryControl({ saved, submit, ...field }: ControlProps<Country>) {
  const { draft, commit } = useDraft<Country>(saved, (country) => country, submit);
  return <CountrySelect {...field} country={draft} onChoose={commit} />;
}
