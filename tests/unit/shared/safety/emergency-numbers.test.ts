import { describe, expect, it } from 'vitest';
import { countrySchema } from '../../../../shared/safety/country.ts';
import {
  adviceCall,
  emergencyCall,
  emergencyNumberOf,
  knownCountries,
  suggestCountry,
} from '../../../../shared/safety/emergency-numbers.ts';
import { english } from '../../../support/english.ts';

const callIn = (country: string | null): string => {
  const { key, values } = emergencyCall(emergencyNumberOf(country));
  return english(key, values);
};

const adviceIn = (country: string | null): string => {
  const { key, values } = adviceCall(emergencyNumberOf(country));
  return english(key, values);
};

const europeanUnion =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

describe('emergency numbers', () => {
  it.each([
    ['US', 'Call 911 now'],
    ['GB', 'Call 999 now'],
    ['AU', 'Call 000 now'],
    ['NZ', 'Call 111 now'],
    ['DE', 'Call 112 now'],
    ['CH', 'Call 144 now, or 112'],
    ['FR', 'Call 15 now, or 112'],
    ['ES', 'Call 112 now'],
    ['AR', 'Call 107 now, or 911'],
    ['BR', 'Call 192 now'],
    ['JP', 'Call 119 now'],
    ['CN', 'Call 120 now'],
    ['EG', 'Call 123 now'],
    ['SA', 'Call 997 now'],
  ])('name the number to call in %s', (country, text) => {
    expect(callIn(country)).toBe(text);
  });

  it.each([null, 'XX', 'SY', 'de', ''])('never guess: %s is the local emergency number', (country) => {
    expect(emergencyNumberOf(country)).toBeNull();
    expect(callIn(country)).toBe('Call your local emergency number now');
  });

  it('name the line for advice where there is one, and a doctor elsewhere', () => {
    expect(adviceIn('DE')).toBe('Call 116117 for medical advice, or ask a doctor');
    expect(adviceIn('GB')).toBe('Call 111 for medical advice where your region has it, or ask a doctor');
    expect(adviceIn('US')).toBe('Ask a doctor or an urgent care service');
    expect(adviceIn(null)).toBe('Ask a doctor or an urgent care service');
  });

  it.each(europeanUnion)('reach help with 112 in %s', (country) => {
    expect(emergencyNumberOf(country)?.general).toBe('112');
  });

  it.each(knownCountries)('of %s are numbers, with a source that is enough and a date', (country) => {
    const numbers = emergencyNumberOf(country);
    expect(countrySchema.safeParse(country).success).toBe(true);
    for (const number of [numbers?.call, numbers?.general, numbers?.ambulance]) {
      if (number !== null) expect(number).toMatch(/^\d{2,5}$/);
    }
    const advice = numbers?.advice?.number;
    if (advice !== undefined) expect(advice).toMatch(/^#?\d[\d ]+\d$/);
    const kinds = numbers?.sources.map(({ kind }) => kind) ?? [];
    expect(kinds.some((kind) => kind !== 'table') || kinds.length >= 2).toBe(true);
    expect(new Set(numbers?.sources).size).toBe(kinds.length);
    expect(numbers?.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

describe('the country that is suggested', () => {
  it.each([
    ['AT', 'AT'],
    ['at', 'AT'],
    [' JP ', 'JP'],
  ])('is the region of the system: %s', (region, country) => {
    expect(suggestCountry(region)).toBe(country);
  });

  it.each([null, undefined, '', 'XX', 'SY', '419', 'de-AT'])('is none for %s', (region) => {
    expect(suggestCountry(region)).toBeNull();
  });
});
