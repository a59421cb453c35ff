import type { Page } from 'playwright';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { Desk } from '../studio/desks.ts';

/** One thing to take a picture of, and how to get there from anywhere in the window. */
export type Scene = {
  readonly name: string;
  readonly desk: Desk;
  readonly address: string;
  /** What is there once the page is. */
  readonly ready: string;
  /** What a person does there; `say` knows the words of the language that is shown. */
  readonly reach?: (home: Page, say: Translate) => Promise<unknown>;
};
