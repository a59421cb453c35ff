import { pseudoTranslate, translate } from '../../e2e/desktop/catalogue.ts';

/** The languages that pictures are taken in: what the app is started with for it, and its words. */
export const languages = {
  english: { args: [], say: translate },
  pseudo: { args: ['--pseudo-locale'], say: pseudoTranslate },
} as const;
export type Language = keyof typeof languages;
export const languageNames: readonly Language[] = ['english', 'pseudo'];
