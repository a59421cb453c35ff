import { createContext, type ReactNode, useContext } from 'react';
import { sourceMessages } from '../../shared/i18n/messages.ts';
import { createTranslator, type Translate } from '../../shared/i18n/translate.ts';

/**
 * The language of a window. Where its clock is read comes with each snapshot of the session instead: a window stays
 * open on a journey, and tells of the same day as main.
 */
export type Words = { readonly translate: Translate; readonly locale: string };

/** English. Another language comes in here, from main, and nowhere else. */
export const englishWords = (): Words => ({
  translate: createTranslator(sourceMessages, 'en'),
  locale: 'en',
});

const WordsContext = createContext<Words | null>(null);

export function WordsProvider({ words, children }: { readonly words: Words; readonly children: ReactNode }) {
  return <WordsContext value={words}>{children}</WordsContext>;
}

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null)
    throw new Error('Wrap the page in <WordsProvider>: without it there is no text to show.');
  return words;
}
