import type { Refusal, Reply } from '../../shared/ipc/refusal.ts';
import { type Outcome, replyOf } from './outcome.ts';

export type Loaded<T> =
  | { readonly is: 'loading' }
  | { readonly is: 'ready'; readonly value: T }
  | { readonly is: 'failed'; readonly refusal: Refusal };

export const loadedOf = <T>(reply: Reply<T>): Loaded<T> =>
  reply.ok ? { is: 'ready', value: reply.value } : { is: 'failed', refusal: reply.refusal };

export type SnapshotSource<T> = {
  readonly read: () => Promise<Reply<T>>;
  readonly onChanged: (listener: (snapshot: T) => void) => () => void;
};

/** The latest whole snapshot of something that main owns, in the form that `useSyncExternalStore` wants. */
export type SnapshotStore<T> = {
  readonly current: () => Loaded<T>;
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks main again, after a first read that failed. */
  readonly retry: () => void;
  /** Runs a request that answers with a snapshot and takes the answer over. */
  readonly request: (ask: () => Promise<Reply<T>>) => Promise<Outcome>;
};

/**
 * Listens to main while somebody listens here: subscribes first and reads then, so that no change falls between the
 * two. A push that overtakes a reply is the newer of both, so the reply is dropped.
 */
export function createSnapshotStore<T>(source: SnapshotSource<T>): SnapshotStore<T> {
  let loaded: Loaded<T> = { is: 'loading' };
  let pushes = 0;
  let endPushes: (() => void) | null = null;
  const listeners = new Set<() => void>();

  const hold = (next: Loaded<T>): void => {
    loaded = next;
    for (const listener of listeners) listener();
  };
  const request = async (ask: () => Promise<Reply<T>>): Promise<Outcome> => {
    const pushesBefore = pushes;
    const reply = await replyOf(ask);
    if (!reply.ok) return reply;
    if (pushes === pushesBefore) hold({ is: 'ready', value: reply.value });
    return { ok: true };
  };
  const read = async (): Promise<void> => {
    const outcome = await request(source.read);
    if (!outcome.ok && loaded.is !== 'ready') hold({ is: 'failed', refusal: outcome.refusal });
  };

  return {
    current: () => loaded,
    request,
    retry: () => {
      hold({ is: 'loading' });
      void read();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      if (endPushes === null) {
        endPushes = source.onChanged((snapshot) => {
          pushes += 1;
          hold({ is: 'ready', value: snapshot });
        });
        void read();
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        endPushes?.();
        endPushes = null;
      };
    },
  };
}
