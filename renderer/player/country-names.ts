import { knownCountries } from '../../shared/safety/emergency-numbers.ts';

export type NamedCountry = { readonly code: string; readonly name: string };

/** What a country is called in a language. */
export function countryName(code: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code;
}

/** The countries to choose from, by name. One that was chosen stays in the list, known or not. */
export function namedCountries(locale: string, chosen: string | null): readonly NamedCountry[] {
  const codes =
    chosen === null || knownCountries.includes(chosen) ? knownCountries : [...knownCountries, chosen];
  return codes
    .map((code) => ({ code, name: countryName(code, locale) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, locale));
}
