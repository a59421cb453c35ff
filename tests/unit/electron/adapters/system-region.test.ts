import { describe, expect, it } from 'vitest';
import { regionOfLocale, systemRegion } from '../../../../electron/adapters/system-region.ts';

const systemOf = (code: string, locale: string) => ({
  getLocaleCountryCode: () => code,
  getSystemLocale: () => locale,
});

describe('the region of the system', () => {
  it('is the one the system names', () => {
    expect(systemRegion(systemOf('CH', 'de-DE'))).toBe('CH');
  });

  it.each(['', '419', 'che'])('is that of its locale where it names %j', (code) => {
    expect(systemRegion(systemOf(code, 'de-AT'))).toBe('AT');
  });

  it.each([
    ['de-AT', 'AT'],
    ['pt_BR.UTF-8', 'BR'],
    ['zh-Hant-TW', 'TW'],
    ['ca-ES@valencia', 'ES'],
  ])('in the name %s is %s', (name, region) => {
    expect(regionOfLocale(name)).toBe(region);
  });

  it.each(['en-US@posix', 'C', 'C.UTF-8', 'POSIX', 'de', 'es-419', 'zh-Hant', 'en-USA', ''])(
    'is unknown where the name is %j',
    (name) => expect(regionOfLocale(name)).toBeNull(),
  );
});
