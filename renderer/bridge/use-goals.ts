import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { GoalsOverview } from '../../shared/goals/overview.ts';
import type { Client } from './client.ts';
import type { Loaded } from './snapshot-store.ts';

/**
 * How goals stand, as main works it out. Read again when `changed` is another value: what changes the history, such as
 * the number of breaks today, and the date. What was read stays while it is read again.
 */
export function useGoals(
  { goals, readGoalsAgain }: Pick<Client, 'goals' | 'readGoalsAgain'>,
  changed: string | number,
): Loaded<GoalsOverview> {
  const readFor = useRef(changed);
  useEffect(() => {
    if (readFor.current === changed) return;
    readFor.current = changed;
    void readGoalsAgain();
  }, [readGoalsAgain, changed]);
  return useSyncExternalStore(goals.subscribe, goals.current, goals.current);
}
