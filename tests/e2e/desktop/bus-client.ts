import { type EventEmitter, once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Message, type MessageBus, sessionBus, Variant } from '@jellybrick/dbus-next';
import type { z } from 'zod';

export type BusClient = MessageBus;

export type BusCall = {
  readonly destination: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  readonly signature?: string;
  readonly body?: readonly unknown[];
};

export async function connectToBus(address: string): Promise<BusClient> {
  const bus = sessionBus({ busAddress: address });
  await once(bus, 'connect', { signal: AbortSignal.timeout(10_000) });
  // After this the only failure is that the bus ends, which the test itself does. The library's types leave it out.
  const emitter: EventEmitter = bus;
  emitter.on('error', () => undefined);
  return bus;
}

/** Takes variants out of their wrappers at every depth. */
function withoutVariants(value: unknown): unknown {
  if (value instanceof Variant) return withoutVariants(value.value);
  if (Buffer.isBuffer(value)) return value;
  if (Array.isArray(value)) return value.map(withoutVariants);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutVariants(inner)]));
  }
  return value;
}

const replyWithinMs = 8_000;

/**
 * Calls a method and parses the body of its reply, variants taken out. A callee that does not answer (a process
 * that was stopped) is an error after some seconds.
 */
export async function callOnBus<T>(bus: BusClient, call: BusCall, reply: z.ZodType<T>): Promise<T> {
  const message = new Message({ ...call, body: [...(call.body ?? [])], signature: call.signature ?? '' });
  const tooLate = new AbortController();
  const answer = await Promise.race([
    bus.call(message).finally(() => tooLate.abort()),
    wait(replyWithinMs, undefined, { signal: tooLate.signal }).then(() => {
      throw new Error(`${call.destination} did not answer ${call.member} in ${replyWithinMs / 1000} s`);
    }),
  ]);
  return reply.parse(withoutVariants(answer?.body ?? []));
}

/** Asks the bus for signals that match a rule; they arrive at the client's `message` event. */
export async function subscribe(bus: BusClient, rule: string): Promise<void> {
  await bus.call(
    new Message({
      destination: 'org.freedesktop.DBus',
      path: '/org/freedesktop/DBus',
      interface: 'org.freedesktop.DBus',
      member: 'AddMatch',
      signature: 's',
      body: [rule],
    }),
  );
}
