import type { MessageKey } from '../../../shared/i18n/messages.ts';
import { useWords } from '../../bridge/words.tsx';

/** Texts that are read as one; each is a whole sentence or more. */
export type Paragraph = readonly [MessageKey, ...MessageKey[]];

export function Paragraphs({ of }: { readonly of: readonly Paragraph[] }) {
  const { translate } = useWords();
  return of.map((paragraph) => (
    <p key={paragraph[0]}>{paragraph.map((text) => translate(text)).join(' ')}</p>
  ));
}
