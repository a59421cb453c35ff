import { describe, expect, it } from 'vitest';
import { launchWords } from '../../../../electron/launch/launch-words.ts';
import { type Messages, sourceMessages } from '../../../../shared/i18n/messages.ts';

describe('a text that cannot be shown', () => {
  it('is in the log once, however often it is wanted, and is shown in English', () => {
    const messages: Messages = { ...sourceMessages, 'tray.menu.snooze': 'Später {time' };
    const logged: string[] = [];
    const translate = launchWords({ messages, locale: 'de' }, { error: (text) => void logged.push(text) });
    expect(translate('tray.menu.snooze', { time: '5 min' })).toBe('Snooze for 5 min');
    translate('tray.menu.snooze', { time: '5 min' });
    expect(logged).toEqual([expect.stringContaining('"tray.menu.snooze" cannot be shown')]);
  });
});
