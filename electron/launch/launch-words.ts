import type { MessageKey, Messages } from '../../shared/i18n/messages.ts';
import { createTranslator, type Translate } from '../../shared/i18n/translate.ts';
import type { Log } from '../ports.ts';

type Language = { readonly messages: Messages; readonly locale: string };

/** The words of this run. A fault in one is written to the log, once: the tray shows the same words every few seconds. */
export function launchWords({ messages, locale }: Language, log: Pick<Log, 'error'>): Translate {
  const told = new Set<MessageKey>();
  return createTranslator(messages, locale, ({ key, message }) => {
    if (told.has(key)) return;
    told.add(key);
    log.error(message);
  });
}
