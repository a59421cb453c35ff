import { describe, expect, it } from 'vitest';
import { helpMessages } from '../../../../shared/i18n/en/help.ts';
import { sourceMessages } from '../../../../shared/i18n/en/sources.ts';
import { statementMessages } from '../../../../shared/i18n/en/statements.ts';
import { unwelcomeWords } from '../../../support/unwelcome-words.ts';

const texts = Object.entries({ ...helpMessages, ...sourceMessages, ...statementMessages });
const mostWords = 24;

describe('the words of the pages under Help', () => {
  it.each(texts)('%s does not scold, frighten or promise', (_key, text) => {
    expect(text).not.toMatch(unwelcomeWords);
    expect(text).not.toContain('!');
  });

  it.each(texts)('%s is made of short sentences', (_key, text) => {
    for (const sentence of text.split(/(?<=[.?])\s/)) {
      expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(mostWords);
    }
  });

  it('speak of what may help, not of what will', () => {
    for (const [, text] of texts) expect(text).not.toMatch(/\bwill (help|ease|heal|relieve)\b|\bguarantee/i);
  });
});
