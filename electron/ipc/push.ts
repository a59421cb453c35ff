import type { PushPayload } from '../../shared/ipc/contract.ts';
import type { PushName } from '../../shared/ipc/names.ts';
import type { TrustedSenders } from './trusted-senders.ts';

/** Sends a whole snapshot to every open window. */
export type Push = <N extends PushName>(name: N, payload: PushPayload[N]) => void;

/** The only place that sends to a page. With no window open it does nothing. */
export function createPush(senders: TrustedSenders): Push {
  return (name, payload) => {
    for (const page of senders.contents()) page.send(name, payload);
  };
}
