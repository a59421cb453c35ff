import { useEffect, useState } from 'react';
import type { HistoryAccount } from '../../../shared/history/account.ts';
import type { Client } from '../../bridge/client.ts';
import { type Loaded, loadedOf } from '../../bridge/snapshot-store.ts';

/** The year before a date with all that follows: what is looked at first, and what that is held against. */
const recentFrom = (today: string): string =>
  `${String(Number(today.slice(0, 4)) - 1).padStart(4, '0')}-01-01`;

/**
 * Everything that is remembered, the last two years first: they are there at once, and a long history follows while
 * somebody looks at them. Read again when `changed` is another value; what was read stays meanwhile. `today` null
 * while nobody knows the date.
 */
export function useWholeHistory(
  { readHistory }: Pick<Client, 'readHistory'>,
  today: string | null,
  changed: string,
): Loaded<HistoryAccount> {
  const [loaded, setLoaded] = useState<Loaded<HistoryAccount>>({ is: 'loading' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what has changed is the reason to read again.
  useEffect(() => {
    if (today === null) return;
    let hasLeft = false;
    const isWanted = (): boolean => !hasLeft;
    const read = async (): Promise<void> => {
      const recent = await readHistory(recentFrom(today));
      if (!isWanted()) return;
      // What is there is all of it: then the part of it would be a step back.
      setLoaded((before) => (before.is === 'ready' && recent.ok ? before : loadedOf(recent)));
      const whole = await readHistory(null);
      if (isWanted()) setLoaded(loadedOf(whole));
    };
    void read();
    return () => {
      hasLeft = true;
    };
  }, [readHistory, today, changed]);
  return loaded;
}
