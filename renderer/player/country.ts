import { useState } from 'react';
import type { Country } from '../../shared/safety/emergency-numbers.ts';

export type CountryChoice = { readonly country: Country; readonly choose: (country: Country) => void };

/** Where the person is, for emergency numbers. The one place that knows where the answer is kept. */
export function useCountry(): CountryChoice {
  const [country, choose] = useState<Country>(null);
  return { country, choose };
}

/** The region the system is set to, such as "AT". It is a suggestion and no answer. */
export function systemRegion(): string | null {
  try {
    return new Intl.Locale(navigator.language).region ?? null;
  } catch {
    return null;
  }
}
