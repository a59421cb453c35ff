import { describe, expect, it } from 'vitest';
import { countryName, namedCountries } from '../../../../renderer/player/country-names.ts';
import { knownCountries } from '../../../../shared/safety/emergency-numbers.ts';

describe('the list of countries', () => {
  it('is in the order of their names in the language of the person', () => {
    const names = namedCountries('de', null).map(({ name }) => name);
    expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other, 'de')));
    expect(names).toContain('Österreich');
    expect(names).toHaveLength(knownCountries.length);
  });

  it('keeps a chosen country whose numbers are not known', () => {
    expect(namedCountries('en', 'XK')).toContainEqual({ code: 'XK', name: 'Kosovo' });
    expect(namedCountries('en', 'AT')).toHaveLength(knownCountries.length);
  });

  it('says two letters that name no country as they are', () => {
    expect(countryName('QX', 'en')).toBe('QX');
  });
});
