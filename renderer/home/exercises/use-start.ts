import { useState } from 'react';
import type { SessionAction } from '../../../shared/ipc/session-action.ts';
import { refusalText } from '../../bridge/refusal-text.ts';
import { useWords } from '../../bridge/words.tsx';
import type { Library } from './library.ts';

/** Asks for a break, and keeps what to say where none came of it. */
export function useStart({ client }: Library): {
  readonly start: (action: SessionAction) => void;
  readonly problem: string | null;
} {
  const { translate } = useWords();
  const [problem, setProblem] = useState<string | null>(null);
  const starting = async (action: SessionAction): Promise<void> => {
    const outcome = await client.act(action);
    if (!outcome.ok) return setProblem(refusalText(outcome.refusal, translate));
    const now = client.session.current();
    const hasBegun = now.is === 'ready' && now.value.view.mode.is === 'break';
    setProblem(hasBegun ? null : translate('library.start.failed'));
  };
  return { start: (action) => void starting(action), problem };
}
