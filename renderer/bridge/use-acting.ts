import { useState } from 'react';
import type { SessionAction } from '../../shared/ipc/session-action.ts';
import type { Outcome } from './outcome.ts';
import { refusalText } from './refusal-text.ts';
import { useWords } from './words.tsx';

export type Act = (action: SessionAction) => Promise<Outcome>;

/** Sends an action and keeps what to say when it was refused. */
export function useActing(act: Act): {
  readonly send: (action: SessionAction) => void;
  /** The same, for who has something to say afterwards: whether main has done it. */
  readonly ask: (action: SessionAction) => Promise<boolean>;
  readonly problem: string | null;
} {
  const { translate } = useWords();
  const [problem, setProblem] = useState<string | null>(null);
  const ask = async (action: SessionAction): Promise<boolean> => {
    const outcome = await act(action);
    setProblem(outcome.ok ? null : refusalText(outcome.refusal, translate));
    return outcome.ok;
  };
  return { send: (action) => void ask(action), ask, problem };
}
