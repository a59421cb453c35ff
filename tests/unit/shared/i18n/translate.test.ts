import { describe, expect, it } from 'vitest';
import { type Messages, sourceMessages } from '../../../../shared/i18n/messages.ts';
import { createTranslator, type MessageFault } from '../../../../shared/i18n/translate.ts';

const withText = (text: string): Messages => ({ ...sourceMessages, 'tray.menu.snooze': text });

describe('the translator', () => {
  it('puts values into the text of its language', () => {
    const translate = createTranslator(withText('Später, in {time}'), 'de');
    expect(translate('tray.menu.snooze', { time: '5 Min.' })).toBe('Später, in 5 Min.');
  });

  it('writes numbers as the language does', () => {
    const translate = createTranslator(withText('{time, number} Schritte'), 'de');
    expect(translate('tray.menu.snooze', { time: 12_345 })).toBe('12.345 Schritte');
  });

  it('leaves "<" and an apostrophe as they are', () => {
    const translate = createTranslator(withText("it's <in> 5 min"), 'en');
    expect(translate('tray.menu.snooze')).toBe("it's <in> 5 min");
  });

  it.each([
    ['a malformed message', 'Später {time', 'de', { time: '5 min' }, 'Snooze for 5 min'],
    ['a message in an impossible locale', 'Später', 'de_DE.UTF-8', { time: '5 min' }, 'Snooze for 5 min'],
    ['a value that nobody passed', 'Später, in {time}', 'de', undefined, 'Snooze for {time}'],
  ])('shows the English text for %s and reports it', (_case, text, locale, values, shown) => {
    const faults: MessageFault[] = [];
    const translate = createTranslator(withText(text), locale, (fault) => faults.push(fault));
    expect(translate('tray.menu.snooze', values)).toBe(shown);
    expect(faults.map((fault) => fault.key)).toEqual(['tray.menu.snooze']);
    expect(faults[0]?.message).toContain(text);
  });

  it('goes on quietly where nobody listens for faults', () => {
    expect(createTranslator(withText('{'), 'en')('tray.menu.snooze', { time: '5 min' })).toBe(
      'Snooze for 5 min',
    );
  });

  it('lets a listener that throws stop the text, as tests do', () => {
    const strict = createTranslator(withText('{'), 'en', (fault) => {
      throw fault;
    });
    expect(() => strict('tray.menu.snooze')).toThrow('The message "tray.menu.snooze" cannot be shown');
  });
});
