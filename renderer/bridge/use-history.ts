import { useEffect, useState } from 'react';
import type { HistoryAccount } from '../../shared/history/account.ts';
import type { Client } from './client.ts';
import { type Loaded, loadedOf } from './snapshot-store.ts';

/**
 * What is remembered from a local date on. Read when the page opens and again when `changed` is another value: what
 * changes the history, such as the number of breaks today. What was read stays while it is read again.
 */
export function useHistory(
  { readHistory }: Pick<Client, 'readHistory'>,
  from: string | null,
  changed: string | number,
): Loaded<HistoryAccount> {
  const [loaded, setLoaded] = useState<Loaded<HistoryAccount>>({ is: 'loading' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what has changed is the reason to read again.
  useEffect(() => {
    let isWanted = true;
    void readHistory(from).then((reply) => {
      if (isWanted) setLoaded(loadedOf(reply));
    });
    return () => {
      isWanted = false;
    };
  }, [readHistory, from, changed]);
  return loaded;
}
