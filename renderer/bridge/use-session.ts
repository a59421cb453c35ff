import { useSyncExternalStore } from 'react';
import type { SessionSnapshot } from '../../shared/ipc/snapshots.ts';
import type { Client } from './client.ts';
import type { Loaded } from './snapshot-store.ts';

/** What holds right now, as main says it. */
export function useSession({ session }: Client): Loaded<SessionSnapshot> {
  return useSyncExternalStore(session.subscribe, session.current, session.current);
}
