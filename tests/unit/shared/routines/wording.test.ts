import { describe, expect, it } from 'vitest';
import { exerciseMessages } from '../../../../shared/i18n/en/exercises.ts';
import { programmeMessages } from '../../../../shared/i18n/en/programmes.ts';
import { routineMessages } from '../../../../shared/i18n/en/routines.ts';
import { safetyMessages } from '../../../../shared/i18n/en/safety.ts';
import { unwelcomeWords } from '../../../support/unwelcome-words.ts';

const texts = Object.entries({
  ...exerciseMessages,
  ...programmeMessages,
  ...routineMessages,
  ...safetyMessages,
});

describe('the words of exercises, routines and safety', () => {
  it.each(texts)('%s does not scold, frighten or promise', (_key, text) => {
    expect(text).not.toMatch(unwelcomeWords);
    expect(text).not.toContain('!');
  });

  it('gives each step as one short sentence', () => {
    for (const [key, text] of texts.filter(([name]) => name.includes('.step.'))) {
      expect(text, key).toMatch(/^[A-Z][^.]*\.$/);
      expect(text.split(/\s+/).length, key).toBeLessThanOrEqual(18);
    }
  });
});
