import { useState } from 'react';
import type { Outcome } from './outcome.ts';
import { refusalText } from './refusal-text.ts';
import { useWords } from './words.tsx';

/** Asks main for something, and keeps what to say when it was refused. */
export function useAsking(): {
  /** Whether main has done it. */
  readonly ask: (request: Promise<Outcome>) => Promise<boolean>;
  /** The same for who goes on only when it was done, or not at all. */
  readonly send: (request: Promise<Outcome>, onDone?: () => void) => void;
  readonly problem: string | null;
} {
  const { translate } = useWords();
  const [problem, setProblem] = useState<string | null>(null);
  const ask = async (request: Promise<Outcome>): Promise<boolean> => {
    const outcome = await request;
    setProblem(outcome.ok ? null : refusalText(outcome.refusal, translate));
    return outcome.ok;
  };
  const sending = async (request: Promise<Outcome>, onDone: () => void): Promise<void> => {
    if (await ask(request)) onDone();
  };
  return { ask, send: (request, onDone = () => undefined) => void sending(request, onDone), problem };
}
