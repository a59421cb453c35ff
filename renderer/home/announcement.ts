import type { SessionView } from '../../shared/domain/view.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import { breakText } from './lengths.ts';

/**
 * What a screen reader says unasked: a question to the person, once. It holds no time that runs, since every change
 * of the text would be read out again.
 */
export function announcementOf(view: SessionView, translate: Translate): string {
  const { mode } = view;
  if (mode.is === 'asked-still-there') return translate('window.mode.stillThere');
  if (mode.is !== 'prompt') return '';
  return translate('window.announce.prompt', {
    title: translate(`window.mode.prompt.${mode.kind}`),
    next: breakText(mode, translate),
  });
}
