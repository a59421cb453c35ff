import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const source = readFileSync(new URL('../../../../renderer/ui/tokens.css', import.meta.url), 'utf8');

/** The colours of the first block after `start`. */
function coloursAfter(start: string): ReadonlyMap<string, string> {
  const from = source.indexOf(start);
  if (from < 0) throw new Error(`tokens.css has no "${start}"`);
  const block = source.slice(from, source.indexOf('}', from));
  return new Map(
    [...block.matchAll(/--color-([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

const schemes = {
  light: coloursAfter(':root {'),
  dark: coloursAfter('@media (prefers-color-scheme: dark)'),
};

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const grounds = ['ground', 'surface', 'raised'];
const textPairs = [
  ...['ink', 'ink-soft', 'accent', 'caution', 'stop'].flatMap((text) =>
    grounds.map((ground) => [text, ground]),
  ),
  ...['ink', 'ink-soft', 'accent', 'stop'].map((text) => [text, 'dim']),
  ['on-accent', 'accent'],
  ['ink', 'accent-soft'],
  ['accent', 'accent-soft'],
  ['ink', 'warm-soft'],
];
const shapePairs = ['accent', 'warm', 'rest', 'control-line', 'ink-soft', 'caution'].flatMap((shape) =>
  grounds.map((ground) => [shape, ground]),
);

describe.each(Object.entries(schemes))('the %s colours', (_name, colours) => {
  const contrastOf = ([one = '', other = '']: readonly string[]): number => {
    const [first, second] = [colours.get(one), colours.get(other)];
    if (first === undefined || second === undefined) throw new Error(`no colour "${one}" or "${other}"`);
    return contrast(first, second);
  };

  it.each(textPairs)('%s on %s can be read', (...pair) => {
    expect(contrastOf(pair)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapePairs)('%s on %s can be seen', (...pair) => {
    expect(contrastOf(pair)).toBeGreaterThanOrEqual(3);
  });
});

/** What an inner block sets, by the names of all tokens in it. */
function tokensAfter(start: string): ReadonlyMap<string, string> {
  const from = source.indexOf(start);
  if (from < 0) throw new Error(`tokens.css has no "${start}"`);
  const block = source.slice(from, source.indexOf('}', from));
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

describe('forced colours', () => {
  const tokens = tokensAfter('@media (forced-colors: active)');
  /** The colours that a person with forced colours has chosen; a page has no others to offer. */
  const systemColours = ['Canvas', 'CanvasText', 'GrayText', 'Highlight', 'HighlightText', 'ButtonBorder'];

  it('give every colour of the page over to the system', () => {
    const colours = [...tokens].filter(([name]) => name.startsWith('color-'));
    expect(colours.map(([name]) => name.replace('color-', ''))).toEqual([...schemes.light.keys()]);
    for (const [, value] of colours) expect(systemColours).toContain(value);
  });

  it('set words and shapes on what the system sets them on', () => {
    for (const ground of grounds) expect(tokens.get(`color-${ground}`)).toBe('Canvas');
    for (const ink of ['ink', 'ink-soft', 'caution', 'stop'])
      expect(tokens.get(`color-${ink}`)).toBe('CanvasText');
    expect(tokens.get('color-on-accent')).toBe('HighlightText');
    expect(tokens.get('color-accent')).toBe('Highlight');
    for (const soft of ['accent-soft', 'warm-soft']) expect(tokens.get(`color-${soft}`)).toBe('Canvas');
  });

  it.each(['@media (forced-colors: active)', '@media (prefers-contrast: more)'])(
    'or more contrast take shadows away and make lines thicker: %s',
    (start) => {
      expect(tokensAfter(start).get('shadow-raised')).toBe('none');
      expect(tokensAfter(start).get('line-width')).toBe('2px');
    },
  );
});

describe('more contrast', () => {
  it('has no soft ink and no faint line', () => {
    const tokens = tokensAfter('@media (prefers-contrast: more)');
    expect(tokens.get('color-ink-soft')).toBe('var(--color-ink)');
    expect(tokens.get('color-line')).toBe('var(--color-control-line)');
  });
});

it('both schemes name the same colours', () => {
  expect([...schemes.dark.keys()]).toEqual([...schemes.light.keys()]);
});

it('black on white is 21 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});
