import { sourceMessages } from '../../shared/i18n/messages.ts';
import { createTranslator } from '../../shared/i18n/translate.ts';

/** English; a text that cannot be formatted fails the test instead of falling back. */
export const testWords = {
  translate: createTranslator(sourceMessages, 'en', (fault) => {
    throw fault;
  }),
  locale: 'en',
};
