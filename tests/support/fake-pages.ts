import type { RequestEvent, RequestPort } from '../../electron/ipc/register.ts';
import type { PageContents } from '../../electron/ipc/trusted-senders.ts';
import type { Reply } from '../../shared/ipc/refusal.ts';

type Listener = Parameters<RequestPort['handle']>[1];

/** The place of Electron's `ipcMain`: one channel, asked without a wire. */
export class FakeRequestPort implements RequestPort {
  channel = '';
  #listener: Listener | null = null;

  handle(channel: string, listener: Listener): void {
    this.channel = channel;
    this.#listener = listener;
  }

  ask(event: RequestEvent, message: unknown): Promise<Reply<unknown>> {
    if (this.#listener === null) throw new Error('nothing was registered');
    return this.#listener(event, message);
  }
}

/** The place of a window's page: keeps what was sent to it. */
export class FakePage implements PageContents {
  readonly id: number;
  readonly received: { readonly channel: string; readonly payload: unknown }[] = [];
  #isDestroyed = false;
  #onDestroyed: () => void = () => undefined;

  constructor(id: number) {
    this.id = id;
  }

  once(_event: 'destroyed', listener: () => void): void {
    this.#onDestroyed = listener;
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  send(channel: string, payload: unknown): void {
    this.received.push({ channel, payload });
  }

  /** Electron marks it first and says so later. */
  markDestroyed(): void {
    this.#isDestroyed = true;
  }

  destroy(): void {
    this.#isDestroyed = true;
    this.#onDestroyed();
  }
}

/** A message from the main frame of one of the app's own pages; name what differs. */
export const fromOwnPage = (
  id: number,
  frame: Partial<NonNullable<RequestEvent['senderFrame']>> = {},
): RequestEvent => ({
  sender: { id },
  senderFrame: { origin: 'app://bundle', parent: null, ...frame },
});
