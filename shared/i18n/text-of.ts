import type { MessageKey } from './messages.ts';
import type { OwnWords } from './own-words.ts';
import type { Translate } from './translate.ts';

/** A text of the catalogue of messages, or words as somebody wrote them. */
export type Text = MessageKey | OwnWords;

/** The one place where a text becomes words. */
export const textOf = (text: Text, translate: Translate): string =>
  typeof text === 'string' ? translate(text) : text.written;

/** The language of a text where it may differ from that of the window. */
export const languageOf = (text: Text): string | undefined =>
  typeof text === 'string' ? undefined : (text.language ?? undefined);
