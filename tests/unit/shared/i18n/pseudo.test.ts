import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { sourceMessages } from '../../../../shared/i18n/messages.ts';
import { pseudoLocalise, pseudoLocaliseMessage } from '../../../../shared/i18n/pseudo.ts';
import { createTranslator } from '../../../../shared/i18n/translate.ts';

const format = (message: string, values: Record<string, string | number>): string =>
  String(new IntlMessageFormat(message, 'en').format(values));

describe('the pseudo language', () => {
  it('accents words and keeps placeholders', () => {
    expect(pseudoLocaliseMessage('Sitting {sitting}')).toBe('[Šíttíñg {sitting} ····]');
  });

  it('keeps the grammar of plurals and choices and accents their words', () => {
    const message = pseudoLocaliseMessage(
      '{count, plural, one {# break} other {# breaks}}, {day, select, today {today} other {once}}',
    );
    expect(format(message, { count: 2, day: 'today' })).toMatch(/^\[2 bréákš, tódáý ·+\]$/);
  });

  it('keeps quoted braces and apostrophes', () => {
    expect(format(pseudoLocaliseMessage("I'm '{'here'}'"), {})).toMatch(/^\[Í'm \{héré\} ·+\]$/);
  });

  it('leaves alone what has no words', () => {
    expect(pseudoLocaliseMessage('{count, number}')).toBe('{count, number}');
  });

  it('makes every message of the catalogue longer by the words in it, and each can still be read', () => {
    const pseudo = pseudoLocalise(sourceMessages);
    expect(Object.keys(pseudo)).toEqual(Object.keys(sourceMessages));
    expect(pseudo['tray.menu.startBreak']).toHaveLength('Start a break'.length + 2 + 1 + 6);
    for (const message of Object.values(pseudo)) {
      expect(() => new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true })).not.toThrow();
    }
    const translate = createTranslator(pseudo, 'en', (fault) => {
      throw fault;
    });
    expect(translate('tray.menu.snooze', { time: '5 min' })).toMatch(/^\[Šñóózé fór 5 min ·+\]$/);
  });
});
