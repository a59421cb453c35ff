import { Message } from '@jellybrick/dbus-next';
import { z } from 'zod';
import { connectToBus } from './bus-client.ts';

export type Notified = {
  readonly id: number;
  readonly title: string;
  readonly body: string;
  readonly icon: string;
  readonly actions: readonly string[];
};

/** The part of a desktop that shows notifications. */
export type NotificationService = {
  /** Those that are shown now, the oldest first. */
  shown(): readonly Notified[];
  /** Every call that came, by its name. */
  calls(): readonly string[];
  /** A click on a notification, which most desktops then close. */
  click(id: number): void;
  /** The person puts it away. */
  dismiss(id: number): void;
  stop(): void;
};

const name = 'org.freedesktop.Notifications';
const path = '/org/freedesktop/Notifications';
const notifySchema = z.tuple([
  z.string(),
  z.number(),
  z.string(),
  z.string(),
  z.string(),
  z.array(z.string()),
  z.unknown(),
  z.number(),
]);
const closeSchema = z.tuple([z.number()]);
const dismissed = 2;
const closedByCall = 3;

/** `answers: false` owns the name and never says a word, as a service does that hangs. */
export async function startNotificationService(
  sessionBusAddress: string,
  { answers = true }: { readonly answers?: boolean } = {},
): Promise<NotificationService> {
  const bus = await connectToBus(sessionBusAddress);
  const shown = new Map<number, Notified>();
  const calls: string[] = [];
  let lastId = 0;
  const say = (member: string, signature: string, body: readonly unknown[]): void =>
    bus.send(Message.newSignal(path, name, member, signature, [...body]));
  const end = (id: number, reason: number): void => {
    if (shown.delete(id)) say('NotificationClosed', 'uu', [id, reason]);
  };
  const reply = (call: Message): Message => {
    switch (call.member) {
      case 'GetCapabilities':
        return Message.newMethodReturn(call, 'as', [['body', 'actions', 'body-markup']]);
      case 'Notify': {
        const [, , icon, title, body, actions] = notifySchema.parse(call.body);
        lastId += 1;
        shown.set(lastId, { id: lastId, title, body, icon, actions });
        return Message.newMethodReturn(call, 'u', [lastId]);
      }
      case 'CloseNotification':
        end(closeSchema.parse(call.body)[0], closedByCall);
        return Message.newMethodReturn(call);
      default:
        return Message.newError(call, 'org.freedesktop.DBus.Error.UnknownMethod', call.member);
    }
  };
  bus.addMethodHandler((call: Message) => {
    if (call.interface !== name) return false;
    calls.push(call.member);
    if (answers) bus.send(reply(call));
    return true;
  });
  await bus.requestName(name);
  return {
    shown: () => [...shown.values()],
    calls: () => calls,
    click: (id) => {
      say('ActionInvoked', 'us', [id, 'default']);
      end(id, dismissed);
    },
    dismiss: (id) => end(id, dismissed),
    stop: () => bus.disconnect(),
  };
}
