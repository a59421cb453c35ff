import { z } from 'zod';
import { type RequestInput, type RequestOutput, requestSchemas } from '../../shared/ipc/contract.ts';
import { type RequestName, requestNames } from '../../shared/ipc/names.ts';
import type { Refusal, Reply } from '../../shared/ipc/refusal.ts';
import type { Log } from '../ports.ts';
import { pageOrigin } from '../security/page-origin.ts';
import { requestChannel } from './channels.ts';
import type { Handlers } from './handlers.ts';
import type { TrustedSenders } from './trusted-senders.ts';

/** A request is a few words; a longer one is a mistake or an attack. */
const limitBytes = 64 * 1024;
const detailLength = 400;

type Frame = { readonly origin: string; readonly parent: object | null };
export type RequestEvent = {
  readonly sender: { readonly id: number };
  readonly senderFrame: Frame | null;
};

/** The part of Electron's `ipcMain` that is used; the composition root hands it in, tests hand in a fake. */
export interface RequestPort {
  handle(channel: string, listener: (event: RequestEvent, message: unknown) => Promise<Reply<unknown>>): void;
}

export type Door = {
  readonly senders: TrustedSenders;
  readonly handlers: Handlers;
  readonly log: Log;
};

const envelopeSchema = z.strictObject({ name: z.string(), input: z.unknown() });
const nameSchema = z.enum(requestNames);
const schemas: { readonly [N in RequestName]: z.ZodType<RequestInput<N>> } = requestSchemas;

const refuse = (refusal: Refusal): Reply<never> => ({ ok: false, refusal });
const refuseMalformed = (detail: string): Reply<never> =>
  refuse({ kind: 'malformed', detail: detail.slice(0, detailLength) });

/** The frame may be gone while its message is under way: then it is null, or reading it throws. */
function isTrustedSender(event: RequestEvent, senders: TrustedSenders): boolean {
  try {
    const frame = event.senderFrame;
    const isOurPage = frame !== null && frame.parent === null && frame.origin === pageOrigin;
    return isOurPage && senders.isTrusted(event.sender.id);
  } catch {
    return false;
  }
}

/** Length as JSON, or null for what JSON cannot say. */
function jsonBytes(message: unknown): number | null {
  try {
    return Buffer.byteLength(JSON.stringify(message));
  } catch {
    return null;
  }
}

function answer<N extends RequestName>(
  name: N,
  input: unknown,
  handlers: Handlers,
): Reply<RequestOutput[N]> | Promise<Reply<RequestOutput[N]>> {
  const parsed = schemas[name].safeParse(input);
  return parsed.success ? handlers[name](parsed.data) : refuseMalformed(z.prettifyError(parsed.error));
}

/** Decides about one message. Every way out is a reply; nothing is thrown across the border. */
function receive(
  event: RequestEvent,
  message: unknown,
  door: Door,
): Reply<unknown> | Promise<Reply<unknown>> {
  if (!isTrustedSender(event, door.senders)) return refuse({ kind: 'untrusted-sender' });
  const bytes = jsonBytes(message);
  if (bytes === null) return refuseMalformed('expected a message that JSON can hold');
  if (bytes > limitBytes) return refuse({ kind: 'too-large', limitBytes });
  const envelope = envelopeSchema.safeParse(message);
  if (!envelope.success) return refuseMalformed(z.prettifyError(envelope.error));
  const name = nameSchema.safeParse(envelope.data.name);
  if (!name.success) return refuse({ kind: 'unknown-request' });
  if (!door.senders.mayAsk(event.sender.id, name.data)) return refuse({ kind: 'untrusted-sender' });
  return answer(name.data, envelope.data.input, door.handlers);
}

/** Opens the one door through which windows ask. The only user of `ipcMain`'s methods. */
export function registerRequests(port: RequestPort, door: Door): void {
  port.handle(requestChannel, async (event, message) => {
    try {
      const reply = await receive(event, message, door);
      if (!reply.ok) door.log.warn(`Refused a request of a window: ${reply.refusal.kind}`);
      return reply;
    } catch (error) {
      door.log.error('A request of a window failed', error);
      return refuse({ kind: 'failed' });
    }
  });
}
