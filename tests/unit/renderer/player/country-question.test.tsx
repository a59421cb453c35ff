import { describe, expect, it } from 'vitest';
import type { CountryClient } from '../../../../renderer/player/country.ts';
import { useCountry } from '../../../../renderer/player/country.ts';
import { CountryQuestion } from '../../../../renderer/player/country-question.tsx';
import type { Country } from '../../../../shared/safety/country.ts';
import { createFakeBridge } from '../../../support/fake-bridge.ts';
import { buttonNames, renderWith, textOf } from '../../../support/render-home.tsx';
import { buildSettings } from '../../../support/settings-snapshot.ts';

function Asked({ client }: { readonly client: CountryClient }) {
  return <CountryQuestion choice={useCountry(client)} />;
}

const show = (country: Country, systemRegion: string | null = null): Promise<string> =>
  renderWith(createFakeBridge({ settings: buildSettings({ country }, { systemRegion }) }), (client) => (
    <Asked client={client} />
  ));

describe('the country', () => {
  it('is asked for until the person has said it, with nothing chosen', async () => {
    const html = await show(null);
    expect(textOf(html)).toContain('Which country are you in?');
    expect(html).toContain('<option value="" selected="">');
    expect(buttonNames(html)).toEqual([]);
  });

  it('is offered from the region of the system and not taken from it', async () => {
    const html = await show(null, 'AT');
    expect(buttonNames(html)).toEqual(['I am in Austria']);
    expect(html).toContain('<option value="" selected="">');
  });

  it('is not offered where its numbers are not known', async () => {
    expect(buttonNames(await show(null, 'XK'))).toEqual([]);
  });

  it('is not asked for again; it is said which one is used, and how to change it', async () => {
    const html = await show('AT', 'DE');
    expect(textOf(html)).toBe('The numbers on this page are for Austria. Change the country');
    expect(html).toMatch(/<button[^>]*aria-expanded="false"/);
    expect(html).not.toContain('<select');
  });

  it.each([
    ['XK', 'Emergency numbers for Kosovo are not in Unhunch. Please use the ones you know.'],
    ['ZZ', 'Your country is not in the list. Please use the emergency numbers you know.'],
  ])('%s has no known numbers, and that is said', async (country, text) => {
    expect(textOf(await show(country))).toContain(text);
  });
});
