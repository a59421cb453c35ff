import { sourceMessages } from '../../../shared/i18n/messages.ts';
import { pseudoLocalise } from '../../../shared/i18n/pseudo.ts';
import { createTranslator, type Translate } from '../../../shared/i18n/translate.ts';

/** The English texts as the app under test shows them; a text that cannot be formatted is an error here. */
export const translate: Translate = createTranslator(sourceMessages, 'en', (fault) => {
  throw fault;
});

/** The words of a run with `--pseudo-locale`. */
export const pseudoTranslate: Translate = createTranslator(pseudoLocalise(sourceMessages), 'en');
