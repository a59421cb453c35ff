import { useState } from 'react';
import type { Reply } from '../../../shared/ipc/refusal.ts';
import { refusalText } from '../../bridge/refusal-text.ts';
import { useWords } from '../../bridge/words.tsx';

/** What is said of the last thing that was asked for: how it went, or why it did not. */
export type Said = { readonly is: 'good' | 'problem'; readonly text: string } | null;

export type Ordering = {
  readonly said: Said;
  /** Something is on its way, such as a dialog that waits for the person. */
  readonly isBusy: boolean;
  /** Asks main; `good` puts the answer into words. */
  readonly order: <T>(ask: () => Promise<Reply<T>>, good: (value: T) => string) => void;
  readonly say: (said: Said) => void;
};

/** One thing at a time, and what to say of it. */
export function useOrder(): Ordering {
  const { translate } = useWords();
  const [said, say] = useState<Said>(null);
  const [isBusy, setIsBusy] = useState(false);
  const run = async <T>(ask: () => Promise<Reply<T>>, good: (value: T) => string): Promise<void> => {
    setIsBusy(true);
    say(null);
    const reply = await ask();
    setIsBusy(false);
    say(
      reply.ok
        ? { is: 'good', text: good(reply.value) }
        : { is: 'problem', text: refusalText(reply.refusal, translate) },
    );
  };
  return { said, isBusy, say, order: (ask, good) => void run(ask, good) };
}
