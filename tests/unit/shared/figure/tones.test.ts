import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { palettes } from '../../../../shared/figure/draw/palette.ts';
import { contrast } from '../../../support/contrast.ts';

const read = (path: string): string =>
  readFileSync(new URL(`../../../../renderer/${path}`, import.meta.url), 'utf8');

const schemes = ['light', 'dark'] as const;

/** The colours of a style sheet in one scheme: what stands before its dark block, or in it. */
function coloursOf(path: string, scheme: (typeof schemes)[number]): ReadonlyMap<string, string> {
  const [light = '', dark = ''] = read(path).split('@media (prefers-color-scheme: dark)');
  const block = scheme === 'light' ? light : dark.slice(0, dark.indexOf('}'));
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

function rgbOf(colours: ReadonlyMap<string, string>, name: string) {
  const hex = colours.get(name);
  if (hex === undefined) throw new Error(`no colour "${name}"`);
  const part = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return { red: part(1), green: part(3), blue: part(5) };
}

const bodyTones = [
  'top',
  'trousers',
  'shoe',
  ...palettes.flatMap((palette) => [`skin-${palette}`, `hair-${palette}`]),
];

describe.each(schemes)('in the %s scheme', (scheme) => {
  const tones = coloursOf('figure/figure-tones.css', scheme);
  const tokens = coloursOf('ui/tokens.css', scheme);

  it.each(bodyTones)('%s stands out from the ground', (tone) => {
    for (const ground of ['color-ground', 'color-surface']) {
      const found = contrast(rgbOf(tones, `figure-${tone}`), rgbOf(tokens, ground));
      expect(found).toBeGreaterThanOrEqual(3);
    }
  });

  it('has hair that shows which way the head looks', () => {
    for (const palette of palettes) {
      const found = contrast(rgbOf(tones, `figure-skin-${palette}`), rgbOf(tones, `figure-hair-${palette}`));
      expect(found).toBeGreaterThanOrEqual(1.4);
    }
  });
});

it('both schemes name the same tones', () => {
  const [light, dark] = schemes.map((scheme) => [...coloursOf('figure/figure-tones.css', scheme).keys()]);
  expect(dark).toEqual(light);
});
