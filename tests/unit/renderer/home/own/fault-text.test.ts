import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faultText } from '../../../../../renderer/home/own/fault-text.ts';
import { packMessages } from '../../../../../shared/i18n/en/packs.ts';
import { readPack } from '../../../../../shared/packs/read-pack.ts';
import { english } from '../../../../support/english.ts';
import { unwelcomeWords } from '../../../../support/unwelcome-words.ts';

const folder = new URL('../../../shared/packs/bad-packs/', import.meta.url);
const names = Object.keys(JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')));

describe('what is wrong with a pack, in words', () => {
  it.each(names)('%s: says what is wrong and what works', (name) => {
    const reading = readPack(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
    if (reading.is !== 'refused') throw new Error('expected it to be refused');
    for (const { fault } of reading.why.problems) {
      const text = faultText(fault, english);
      expect(text).toMatch(/\. What works( here)?: .+\.$/);
      expect(text).not.toMatch(unwelcomeWords);
    }
  });

  it('names the value, its range and its line as they are in the file', () => {
    expect(faultText({ is: 'too-high', name: 'minutes', most: 30 }, english)).toBe(
      '“minutes” is too high. What works: up to 30.',
    );
    expect(faultText({ is: 'twice', name: 'id', line: 1200 }, english)).toContain('after line 1,200');
  });
});

it('scolds nobody in any of its words', () => {
  const found = Object.entries(packMessages).filter(([, text]) => unwelcomeWords.test(text));
  expect(found).toEqual([]);
});
