import { parse } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { sourceMessages } from '../../../../shared/i18n/messages.ts';

/** Whole words: a shoulder scolds nobody. */
const unkindWords = /\b(should|bad posture|lazy|streak lost|don['’]t)\b/i;

describe('the English catalogue', () => {
  it.each(Object.entries(sourceMessages))('%s is a text that ICU can read', (_key, text) => {
    expect(text.trim()).toBe(text);
    expect(text).not.toBe('');
    expect(() => parse(text, { ignoreTag: true })).not.toThrow();
  });

  it.each(Object.entries(sourceMessages))('%s does not scold', (_key, text) => {
    expect(text).not.toMatch(unkindWords);
  });
});
