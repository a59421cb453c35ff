import { useState } from 'react';
import type { Country } from '../../shared/safety/country.ts';
import type { Client } from '../bridge/client.ts';
import { useAsking } from '../bridge/use-asking.ts';
import { useSettings } from '../bridge/use-settings.ts';

export type CountryClient = Pick<Client, 'settings' | 'chooseCountry'>;

export type CountryChoice = {
  readonly country: Country;
  /** False while it is not known whether the person was asked before. */
  readonly isKnown: boolean;
  /** The region the system is set to: something to offer, and no answer. */
  readonly systemRegion: string | null;
  readonly choose: (country: Country) => void;
  /** Why the answer could not be kept; it holds here all the same. */
  readonly problem: string | null;
};

/** Where the person is, for emergency numbers: asked once, kept with the settings. */
export function useCountry(client: CountryClient): CountryChoice {
  const loaded = useSettings(client);
  // An answer that cannot be kept still says whom to call now.
  const [said, setSaid] = useState<{ readonly country: Country } | null>(null);
  const { ask, problem } = useAsking();
  const choose = async (country: Country): Promise<void> => {
    const answer = { country };
    setSaid(answer);
    if (await ask(client.chooseCountry(country))) setSaid((now) => (now === answer ? null : now));
  };
  const settings = loaded.is === 'ready' ? loaded.value : null;
  return {
    country: said === null ? (settings?.preferences.country ?? null) : said.country,
    isKnown: loaded.is !== 'loading',
    systemRegion: settings?.systemRegion ?? null,
    choose: (country) => void choose(country),
    problem,
  };
}
