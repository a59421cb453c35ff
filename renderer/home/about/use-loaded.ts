import { useCallback, useEffect, useState } from 'react';
import type { Reply } from '../../../shared/ipc/refusal.ts';
import { type Loaded, loadedOf } from '../../bridge/snapshot-store.ts';

/** Something that is fetched once, when a page opens, and again when the person wants to try it once more. */
export function useLoaded<T>(load: () => Promise<Reply<T>>): {
  readonly loaded: Loaded<T>;
  readonly retry: () => void;
} {
  const [loaded, setLoaded] = useState<Loaded<T>>({ is: 'loading' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is a reason to fetch again.
  useEffect(() => {
    let isWanted = true;
    void load().then((reply) => {
      if (isWanted) setLoaded(loadedOf(reply));
    });
    return () => {
      isWanted = false;
    };
  }, [load, attempt]);
  const retry = useCallback(() => {
    setLoaded({ is: 'loading' });
    setAttempt((count) => count + 1);
  }, []);
  return { loaded, retry };
}
