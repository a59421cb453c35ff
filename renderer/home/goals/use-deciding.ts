import { useState } from 'react';
import type { GoalAction } from '../../../shared/goals/actions.ts';
import type { Client } from '../../bridge/client.ts';
import { refusalText } from '../../bridge/refusal-text.ts';
import { useWords } from '../../bridge/words.tsx';

export type Decide = (...actions: readonly GoalAction[]) => Promise<boolean>;

/** Sends decisions one after the other, up to the first that is refused, and keeps what to say about that. */
export function useDeciding({ actOnGoals }: Pick<Client, 'actOnGoals'>): {
  readonly decide: Decide;
  readonly problem: string | null;
} {
  const { translate } = useWords();
  const [problem, setProblem] = useState<string | null>(null);
  const decide = async (...actions: readonly GoalAction[]): Promise<boolean> => {
    for (const action of actions) {
      const outcome = await actOnGoals(action);
      setProblem(outcome.ok ? null : refusalText(outcome.refusal, translate));
      if (!outcome.ok) return false;
    }
    return true;
  };
  return { decide, problem };
}
