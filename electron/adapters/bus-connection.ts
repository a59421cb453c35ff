import { EventEmitter } from 'node:events';
import { Message, type MessageBus, MessageType, sessionBus } from '@jellybrick/dbus-next';
import type { BusSignal } from './linux-lock-message.ts';

export type BusCall = {
  readonly service: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  readonly signature?: string;
  readonly body?: readonly unknown[];
};

/** The little of D-Bus that is needed: asking, and hearing signals. */
export interface BusConnection {
  call(call: BusCall): Promise<readonly unknown[]>;
  /** Asks for the signals that fit a match rule. */
  match(rule: string): Promise<void>;
  onSignal(listener: (signal: BusSignal) => void): void;
  close(): void;
}

/** The library tells the end of a connection to itself alone; its inner object is looked at with care. */
function onEnd(bus: MessageBus, ended: () => void): void {
  const inner: unknown = Reflect.get(bus, '_connection');
  if (inner instanceof EventEmitter) inner.on('end', ended);
}

async function call(bus: MessageBus, request: BusCall): Promise<readonly unknown[]> {
  const { service, path, interface: interfaceName, member, signature = '', body = [] } = request;
  const message = new Message({
    destination: service,
    path,
    interface: interfaceName,
    member,
    signature,
    body: [...body],
  });
  return (await bus.call(message))?.body ?? [];
}

const busItself = {
  service: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
};

/**
 * `ended` is called once, when a connection that stood is lost. Rejects when there is none to be had, or when it was
 * given up before it stood.
 */
export function connectToBus(
  address: string,
  ended: (why: string) => void,
  givenUp?: AbortSignal,
): Promise<BusConnection> {
  return new Promise((resolve, reject) => {
    const bus = sessionBus({ busAddress: address });
    let stage: 'connecting' | 'connected' | 'over' = 'connecting';
    const finish = (why: string): void => {
      if (stage === 'connecting') reject(new Error(why));
      if (stage === 'connected') ended(why);
      stage = 'over';
    };
    // The library emits errors and leaves them out of its types.
    const events: EventEmitter = bus;
    events.on('error', (error: unknown) => finish(error instanceof Error ? error.message : String(error)));
    onEnd(bus, () => finish('the bus closed the connection'));
    givenUp?.addEventListener('abort', () => {
      if (stage !== 'connecting') return;
      finish('given up');
      bus.disconnect();
    });
    bus.on('connect', () => {
      stage = 'connected';
      resolve({
        call: (request) => call(bus, request),
        match: async (rule) => {
          await call(bus, {
            ...busItself,
            member: 'AddMatch',
            signature: 's',
            body: [rule],
          });
        },
        onSignal: (listener) => {
          bus.on('message', (message) => {
            if (message.type === MessageType.SIGNAL) listener(message);
          });
        },
        close: () => {
          stage = 'over';
          bus.disconnect();
        },
      });
    });
  });
}
