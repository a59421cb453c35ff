import type { SessionAction } from '../../shared/ipc/session-action.ts';
import type { Outcome } from './outcome.ts';
import { useAsking } from './use-asking.ts';

export type Act = (action: SessionAction) => Promise<Outcome>;

/** Sends an action and keeps what to say when it was refused. */
export function useActing(act: Act): {
  readonly send: (action: SessionAction) => void;
  /** The same, for who has something to say afterwards: whether main has done it. */
  readonly ask: (action: SessionAction) => Promise<boolean>;
  readonly problem: string | null;
} {
  const { ask, send, problem } = useAsking();
  return { send: (action) => send(act(action)), ask: (action) => ask(act(action)), problem };
}
