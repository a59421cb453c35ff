import { Message, MessageType, Variant } from '@jellybrick/dbus-next';
import { z } from 'zod';
import { type BusClient, connectToBus, subscribe } from './bus-client.ts';
import { eventually } from './eventually.ts';
import { openTrayItem, type TrayItem } from './tray-item.ts';

/** The part of a desktop's panel that takes tray items. */
export type TrayHost = {
  /** The item of the app that registered last and still runs; waits for one. */
  item(): Promise<TrayItem>;
  /** Takes the watcher's name on the bus. */
  arrive(): Promise<void>;
  /** Gives it back, as a panel that ended. */
  leave(): Promise<void>;
  stop(): void;
};

const watcherName = 'org.kde.StatusNotifierWatcher';
const registration = z.tuple([z.string()]);
const ownerChange = z.tuple([z.string(), z.string(), z.string()]);

type Place = { readonly owner: string; readonly path: string };

/** Items register with the path of an object of theirs, or with a name at which the usual path is served. */
function placeOf(call: Message): Place {
  const [service] = registration.parse(call.body);
  return { owner: call.sender, path: service.startsWith('/') ? service : '/StatusNotifierItem' };
}

/** Answers what an app asks of the watcher; hands every registration on. */
function serveWatcher(
  bus: BusClient,
  places: () => readonly Place[],
  register: (place: Place) => void,
): void {
  const properties = (): Readonly<Record<string, Variant>> => ({
    RegisteredStatusNotifierItems: new Variant(
      'as',
      places().map(({ owner, path }) => owner + path),
    ),
    IsStatusNotifierHostRegistered: new Variant('b', true),
    ProtocolVersion: new Variant('i', 0),
  });
  bus.addMethodHandler((call: Message) => {
    if (call.path !== '/StatusNotifierWatcher') return false;
    switch (call.member) {
      case 'RegisterStatusNotifierItem':
        register(placeOf(call));
        bus.send(Message.newMethodReturn(call));
        return true;
      case 'RegisterStatusNotifierHost':
        bus.send(Message.newMethodReturn(call));
        return true;
      case 'Get':
        bus.send(Message.newMethodReturn(call, 'v', [properties()[String(call.body[1])]]));
        return true;
      case 'GetAll':
        bus.send(Message.newMethodReturn(call, 'a{sv}', [properties()]));
        return true;
      default:
        return false;
    }
  });
}

/**
 * Puts a tray on the session bus, as a panel does that starts with the session. One that is not there at the
 * start (`isThere` false) may still come with `arrive`.
 */
export async function startTrayHost(sessionBusAddress: string, isThere = true): Promise<TrayHost> {
  const bus = await connectToBus(sessionBusAddress);
  const items = new Map<string, TrayItem>();
  const places: Place[] = [];
  serveWatcher(
    bus,
    () => places,
    (place) => {
      places.push(place);
      items.delete(place.owner);
      items.set(place.owner, openTrayItem(bus, place.owner, place.path));
    },
  );
  bus.on('message', (message) => {
    if (message.type !== MessageType.SIGNAL || message.member !== 'NameOwnerChanged') return;
    const [name, , newOwner] = ownerChange.parse(message.body);
    if (newOwner === '') items.delete(name);
  });
  await subscribe(bus, "type='signal',sender='org.freedesktop.DBus',member='NameOwnerChanged'");
  await subscribe(bus, "type='signal',interface='com.canonical.dbusmenu'");
  await subscribe(bus, "type='signal',interface='org.kde.StatusNotifierItem'");
  const arrive = async (): Promise<void> => {
    await bus.requestName(watcherName);
  };
  if (isThere) await arrive();
  return {
    arrive,
    leave: async () => {
      await bus.releaseName(watcherName);
    },
    item: async () => {
      const registered = await eventually(
        'an app to register with the tray',
        () => [...items.values()].at(-1),
        (found) => found !== undefined,
        { withinMs: 20_000 },
      );
      if (registered === undefined) throw new Error('no app has registered with the tray');
      return registered;
    },
    stop: () => bus.disconnect(),
  };
}
