import { describe, expect, it } from 'vitest';
import { exerciseMessages } from '../../../../shared/i18n/en/exercises.ts';
import { programmeMessages } from '../../../../shared/i18n/en/programmes.ts';
import { routineMessages } from '../../../../shared/i18n/en/routines.ts';
import { safetyMessages } from '../../../../shared/i18n/en/safety.ts';
import { sourceTexts } from '../../../../shared/i18n/en/sources.ts';

const words = [
  'should',
  'bad posture',
  'fix',
  'lazy',
  'streak lost',
  'only',
  'just',
  "don['’]t",
  'damage',
  'wear',
  'no pain',
  'new smoking',
  'stand up',
  'must',
  'prevents?',
  'cures?',
];
const unwelcome = new RegExp(`\\b(${words.join('|')})\\b`, 'i');
const texts = Object.entries({
  ...exerciseMessages,
  ...programmeMessages,
  ...routineMessages,
  ...safetyMessages,
  ...sourceTexts,
});

describe('the words of exercises, routines and safety', () => {
  it.each(texts)('%s does not scold, frighten or promise', (_key, text) => {
    expect(text).not.toMatch(unwelcome);
    expect(text).not.toContain('!');
  });

  it('gives each step as one short sentence', () => {
    for (const [key, text] of texts.filter(([name]) => name.includes('.step.'))) {
      expect(text, key).toMatch(/^[A-Z][^.]*\.$/);
      expect(text.split(/\s+/).length, key).toBeLessThanOrEqual(18);
    }
  });
});
