import { Message } from '@jellybrick/dbus-next';
import { connectToBus } from './bus-client.ts';

/** The session's own lock screen, as desktops without logind's hint report it. */
export type ScreenSaver = { lock(): void; unlock(): void; stop(): void };

const name = 'org.freedesktop.ScreenSaver';

/** Desktops differ in which of the two paths they speak from; KDE speaks from both. */
const paths = ['/ScreenSaver', '/org/freedesktop/ScreenSaver'];

export async function startScreenSaver(sessionBusAddress: string): Promise<ScreenSaver> {
  const bus = await connectToBus(sessionBusAddress);
  let isActive = false;
  bus.addMethodHandler((call: Message) => {
    if (call.interface !== name || call.member !== 'GetActive') return false;
    bus.send(Message.newMethodReturn(call, 'b', [isActive]));
    return true;
  });
  await bus.requestName(name);
  const setActive = (next: boolean): void => {
    isActive = next;
    for (const path of paths) bus.send(Message.newSignal(path, name, 'ActiveChanged', 'b', [next]));
  };
  return { lock: () => setActive(true), unlock: () => setActive(false), stop: () => bus.disconnect() };
}
