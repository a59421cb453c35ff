import type { GoalAction } from '../../../shared/goals/actions.ts';
import type { Client } from '../../bridge/client.ts';
import { useAsking } from '../../bridge/use-asking.ts';

export type Decide = (...actions: readonly GoalAction[]) => Promise<boolean>;

/** Sends decisions one after the other, up to the first that is refused, and keeps what to say about that. */
export function useDeciding({ actOnGoals }: Pick<Client, 'actOnGoals'>): {
  readonly decide: Decide;
  readonly problem: string | null;
} {
  const { ask, problem } = useAsking();
  const decide = async (...actions: readonly GoalAction[]): Promise<boolean> => {
    for (const action of actions) if (!(await ask(actOnGoals(action)))) return false;
    return true;
  };
  return { decide, problem };
}
