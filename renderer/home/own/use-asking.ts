import { useState } from 'react';
import type { Outcome } from '../../bridge/outcome.ts';
import { refusalText } from '../../bridge/refusal-text.ts';
import { useWords } from '../../bridge/words.tsx';

/** Asks main for something, keeps what to say when it was refused, and goes on when it was done. */
export function useAsking(): {
  readonly ask: (request: Promise<Outcome>, onDone?: () => void) => void;
  readonly problem: string | null;
} {
  const { translate } = useWords();
  const [problem, setProblem] = useState<string | null>(null);
  const asking = async (request: Promise<Outcome>, onDone: () => void): Promise<void> => {
    const outcome = await request;
    setProblem(outcome.ok ? null : refusalText(outcome.refusal, translate));
    if (outcome.ok) onDone();
  };
  return { ask: (request, onDone = () => undefined) => void asking(request, onDone), problem };
}
