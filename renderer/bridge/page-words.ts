import { sourceMessages } from '../../shared/i18n/messages.ts';
import { createTranslator } from '../../shared/i18n/translate.ts';
import { englishWords, type Words } from './words.tsx';

/**
 * The language of this page, which main names in its address. Besides English there is one that nobody speaks; main
 * names it in a test build alone, and it is loaded only then.
 */
export async function pageWords(): Promise<Words> {
  const words = englishWords();
  if (new URLSearchParams(window.location.search).get('words') !== 'pseudo') return words;
  const { pseudoLocalise } = await import('../../shared/i18n/pseudo.ts');
  return { ...words, translate: createTranslator(pseudoLocalise(sourceMessages), words.locale) };
}
