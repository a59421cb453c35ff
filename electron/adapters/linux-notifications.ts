import { z } from 'zod';
import type { Log, NotificationContent, NotificationKind, Notifications, Timer } from '../ports.ts';
import type { BusCall, BusConnection } from './bus-connection.ts';
import type { BusSignal } from './linux-lock-message.ts';
import {
  type NotificationNews,
  notificationPath,
  notificationService,
  notifyArguments,
  readAbilities,
  readNotificationId,
  readNotificationSignal,
} from './notification-message.ts';
import { within } from './time-limit.ts';

export type LinuxNotificationsSetup = {
  /** Rejects where there is no bus; `ended` is called when a connection that stood is lost. */
  readonly connect: (ended: (why: string) => void) => Promise<BusConnection>;
  /** The address of a picture, or the name of an icon. */
  readonly icon: string;
  readonly onClicked: (kind: NotificationKind) => void;
  readonly timer: Timer;
  readonly log: Log;
};

/** How long bus and service may take for each answer. Nobody waits for it, but what comes later is not true any more. */
const answerWithinMs = 2_000;

type Place = { readonly bus: BusConnection; readonly service: string };
type Entry =
  | { readonly is: 'under-way' }
  | { readonly is: 'shown'; readonly id: number; readonly place: Place };

const ownerSchema = z.tuple([z.string()]);

/**
 * Who shows notifications on this bus now, by the name of its connection; null for nobody. Asking starts nothing,
 * and neither do calls to that name; a service that comes after it cannot mistake its numbers for its own.
 */
async function findService(bus: BusConnection): Promise<string | null> {
  const daemon = {
    service: 'org.freedesktop.DBus',
    path: '/org/freedesktop/DBus',
    interface: 'org.freedesktop.DBus',
  };
  const about = { signature: 's', body: [notificationService] };
  try {
    return ownerSchema.parse(await bus.call({ ...daemon, ...about, member: 'GetNameOwner' }))[0];
  } catch {
    return null;
  }
}

const callTo = (service: string, call: Pick<BusCall, 'member' | 'signature' | 'body'>): BusCall => ({
  ...{ service, path: notificationPath, interface: notificationService },
  ...call,
});

/**
 * Notifications of a Linux desktop, by messages of our own: Electron's library waits for the service, 25 s for each of
 * five calls, and the whole app with it. The connection is made for the first notification and ended with the last.
 */
export class LinuxNotifications implements Notifications {
  readonly #setup: LinuxNotificationsSetup;
  readonly #entries = new Map<NotificationKind, Entry>();
  readonly #underWay = new Set<Entry>();
  /** What was said while a number was under way: it may be about that one, and be read before its number. */
  #early: readonly NotificationNews[] = [];
  readonly #reported = new Set<string>();
  #bus: Promise<BusConnection> | null = null;

  constructor(setup: LinuxNotificationsSetup) {
    this.#setup = setup;
  }

  show(kind: NotificationKind, content: NotificationContent): void {
    if (this.#entries.get(kind)?.is === 'under-way') return;
    this.close(kind);
    const entry: Entry = { is: 'under-way' };
    this.#entries.set(kind, entry);
    void this.#send(kind, content, entry);
  }

  /** One that is under way is taken back when it arrives. */
  close(kind: NotificationKind): void {
    const entry = this.#entries.get(kind);
    this.#entries.delete(kind);
    if (entry?.is === 'shown') this.#takeBack(entry.id, entry.place);
    this.#endIfIdle();
  }

  /** Never rejects: what goes wrong is logged, once. */
  async #send(kind: NotificationKind, content: NotificationContent, entry: Entry): Promise<void> {
    this.#underWay.add(entry);
    try {
      const place = await this.#findPlace();
      if (place !== null) await this.#notify(kind, content, entry, place);
    } catch (error) {
      this.#report(
        `No notification could be shown: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
    this.#underWay.delete(entry);
    if (this.#underWay.size === 0) this.#early = [];
    if (this.#entries.get(kind) === entry) this.#entries.delete(kind);
    this.#endIfIdle();
  }

  async #findPlace(): Promise<Place | null> {
    const bus = await this.#inTime('the bus', this.#connect());
    const service = await this.#inTime('the bus', findService(bus));
    if (service === null)
      this.#report('No service shows notifications on this desktop; the tray says the same');
    return service === null ? null : { bus, service };
  }

  async #notify(
    kind: NotificationKind,
    content: NotificationContent,
    entry: Entry,
    place: Place,
  ): Promise<void> {
    const { bus, service } = place;
    const isWanted = (): boolean => this.#entries.get(kind) === entry;
    // Asked each time: a service that does not answer this is not sent what it might show an hour late.
    const asked = bus.call(callTo(service, { member: 'GetCapabilities' }));
    const abilities = readAbilities(await this.#inTime('the service', asked));
    if (!isWanted()) return;
    const body = notifyArguments(content, abilities, this.#setup.icon);
    const answer = bus
      .call(callTo(service, { member: 'Notify', signature: 'susssasa{sv}i', body }))
      .then(readNotificationId);
    const outcome = await within(this.#setup.timer, answerWithinMs, answer);
    // What the service took in without a word may still appear, and is not true any more when it does.
    const id = await answer;
    if (outcome.is === 'late' || !isWanted()) this.#takeBack(id, place);
    else {
      this.#entries.set(kind, { is: 'shown', id, place });
      for (const news of this.#early.filter((each) => each.id === id)) this.#apply(news);
    }
  }

  #takeBack(id: number, { bus, service }: Place): void {
    const call = callTo(service, { member: 'CloseNotification', signature: 'u', body: [id] });
    // It may be gone already, and so may the service: either is as wanted.
    bus.call(call).catch(() => undefined);
  }

  async #inTime<T>(who: string, answer: Promise<T>): Promise<T> {
    const outcome = await within(this.#setup.timer, answerWithinMs, answer);
    if (outcome.is === 'late') throw new Error(`${who} does not answer`);
    return outcome.value;
  }

  #connect(): Promise<BusConnection> {
    this.#bus ??= this.#open();
    return this.#bus;
  }

  async #open(): Promise<BusConnection> {
    try {
      const bus = await this.#setup.connect(() => this.#forgetAll());
      bus.onSignal((signal) => this.#take(signal));
      await bus.match(`type='signal',sender='${notificationService}',interface='${notificationService}'`);
      return bus;
    } catch (error) {
      this.#bus = null;
      throw error;
    }
  }

  #take(signal: BusSignal): void {
    const news = readNotificationSignal(signal);
    if (news === null) return;
    if (this.#underWay.size > 0) this.#early = [...this.#early, news];
    this.#apply(news);
    this.#endIfIdle();
  }

  #apply({ id, happened }: NotificationNews): void {
    for (const [kind, entry] of this.#entries) {
      if (entry.is !== 'shown' || entry.id !== id) continue;
      if (happened === 'clicked') this.#setup.onClicked(kind);
      else this.#entries.delete(kind);
    }
  }

  /** The bus is gone, and with it every notification that was on it. */
  #forgetAll(): void {
    this.#bus = null;
    this.#entries.clear();
    this.#underWay.clear();
    this.#early = [];
  }

  /** Signals of everybody's notifications would wake the app for nothing. */
  #endIfIdle(): void {
    if (this.#entries.size > 0 || this.#underWay.size > 0 || this.#bus === null) return;
    const bus = this.#bus;
    this.#bus = null;
    bus.then((connection) => connection.close()).catch(() => undefined);
  }

  #report(what: string): void {
    if (this.#reported.has(what)) return;
    this.#reported.add(what);
    this.#setup.log.warn(what);
  }
}
