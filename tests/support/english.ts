import { sourceMessages } from '../../shared/i18n/messages.ts';
import { createTranslator } from '../../shared/i18n/translate.ts';

/** The English texts as a person reads them; a fault in a message fails the test that shows it. */
export const english = createTranslator(sourceMessages, 'en', (fault) => {
  throw fault;
});
