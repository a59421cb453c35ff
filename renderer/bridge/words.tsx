import { createContext, type ReactNode, useContext } from 'react';
import { sourceMessages } from '../../shared/i18n/messages.ts';
import { createTranslator, type Translate } from '../../shared/i18n/translate.ts';

/** The language of a window, and where its clock is read. */
export type Words = { readonly translate: Translate; readonly locale: string; readonly timeZone: string };

/** English in the time zone of the system. Another language comes in here, from main, and nowhere else. */
export const systemWords = (): Words => ({
  translate: createTranslator(sourceMessages, 'en'),
  locale: 'en',
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
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
