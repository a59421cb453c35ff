import { type ReactNode, useId } from 'react';
import type { MessageKey } from '../../../shared/i18n/messages.ts';
import { useWords } from '../../bridge/words.tsx';

/** A part of a topic under a heading of the second rank. */
export function HelpSection({
  title,
  children,
}: {
  readonly title: MessageKey;
  readonly children: ReactNode;
}) {
  const { translate } = useWords();
  const id = useId();
  return (
    <section className="help-section" aria-labelledby={id}>
      <h2 id={id}>{translate(title)}</h2>
      {children}
    </section>
  );
}
