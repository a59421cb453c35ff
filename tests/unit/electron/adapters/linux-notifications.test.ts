import { describe, expect, it } from 'vitest';
import { LinuxNotifications } from '../../../../electron/adapters/linux-notifications.ts';
import type { NotificationContent, NotificationKind } from '../../../../electron/ports.ts';
import { FakeBus } from '../../../support/fake-bus.ts';
import { FakeTimers } from '../../../support/fake-timers.ts';
import { listenToWarnings } from '../../../support/warnings.ts';

const content: NotificationContent = { title: 'Break in 30 s', body: 'Soon.', action: 'Open', stays: false };
const service = ':1.42';

/** Lets everything happen that is not waiting for a timer or an answer. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function openDesktop(bus = new FakeBus()) {
  const clicked: NotificationKind[] = [];
  const { log, warnings } = listenToWarnings();
  const timers = new FakeTimers();
  let loseBus: (why: string) => void = () => undefined;
  const desktop = { connections: 0, isBusThere: true };
  const notifications = new LinuxNotifications({
    connect: async (ended) => {
      desktop.connections += 1;
      if (!desktop.isBusThere) throw new Error('there is no session bus');
      loseBus = ended;
      return bus;
    },
    icon: 'file:///icon.png',
    onClicked: (kind) => clicked.push(kind),
    timer: timers,
    log,
  });
  return { bus, notifications, clicked, warnings, timers, desktop, loseBus: () => loseBus('gone') };
}

/** A desktop whose service answers everything, the first notification being number 7. */
const usualBus = (): FakeBus =>
  new FakeBus()
    .answer('GetNameOwner', service)
    .answer('GetCapabilities', ['body', 'actions'])
    .answer('Notify', 7)
    .answer('CloseNotification');

const signalOf = (member: string, body: readonly unknown[]) => ({
  path: '/org/freedesktop/Notifications',
  interface: 'org.freedesktop.Notifications',
  member,
  body,
});

describe('a notification on a desktop that shows them', () => {
  it('is sent to the service that is there, by the name of its connection', async () => {
    const { bus, notifications } = openDesktop(usualBus());
    notifications.show('notice', content);
    await settle();
    const sent = bus.calls.find(({ member }) => member === 'Notify');
    expect(sent).toMatchObject({ service, signature: 'susssasa{sv}i' });
    expect(sent?.body?.slice(2, 5)).toEqual(['file:///icon.png', 'Break in 30 s', 'Soon.']);
  });

  it('tells of a click on it, and of none on somebody else’s', async () => {
    const { bus, notifications, clicked } = openDesktop(usualBus());
    notifications.show('notice', content);
    await settle();
    bus.signal(signalOf('ActionInvoked', [8, 'default']));
    expect(clicked).toEqual([]);
    bus.signal(signalOf('ActionInvoked', [7, 'default']));
    expect(clicked).toEqual(['notice']);
  });

  it('tells of a click that comes right behind its number', async () => {
    const bus = new FakeBus().answer('GetNameOwner', service).answer('GetCapabilities', []);
    const { notifications, clicked } = openDesktop(bus);
    notifications.show('notice', content);
    await settle();
    bus.answerLate('Notify', 7);
    bus.signal(signalOf('ActionInvoked', [7, 'default']));
    bus.signal(signalOf('NotificationClosed', [7, 2]));
    await settle();
    expect(clicked).toEqual(['notice']);
    expect(bus.isClosed).toBe(true);
  });

  it('is taken back, and the connection ends with the last one', async () => {
    const { bus, notifications } = openDesktop(usualBus());
    notifications.show('notice', content);
    await settle();
    expect(bus.isClosed).toBe(false);
    notifications.close('notice');
    await settle();
    expect(bus.bodiesOf('CloseNotification')).toEqual([[7]]);
    expect(bus.isClosed).toBe(true);
  });

  it('that the person put away is not taken back again', async () => {
    const { bus, notifications } = openDesktop(usualBus());
    notifications.show('notice', content);
    await settle();
    bus.signal(signalOf('NotificationClosed', [7, 2]));
    notifications.close('notice');
    await settle();
    expect(bus.bodiesOf('CloseNotification')).toEqual([]);
    expect(bus.isClosed).toBe(true);
  });

  it('that is not wanted any more when its number comes is taken back then', async () => {
    const bus = new FakeBus()
      .answer('GetNameOwner', service)
      .answer('GetCapabilities', [])
      .answer('CloseNotification');
    const { notifications } = openDesktop(bus);
    notifications.show('notice', content);
    await settle();
    notifications.close('notice');
    bus.answerLate('Notify', 9);
    await settle();
    expect(bus.bodiesOf('CloseNotification')).toEqual([[9]]);
  });

  it('is not sent when it is not wanted any more by the time the service is found', async () => {
    const { bus, notifications } = openDesktop(usualBus());
    notifications.show('notice', content);
    notifications.close('notice');
    await settle();
    expect(bus.bodiesOf('Notify')).toEqual([]);
    expect(bus.isClosed).toBe(true);
  });
});

describe('a desktop that shows none', () => {
  it('costs a line in the log, once, and nobody is started or waited for', async () => {
    const { bus, notifications, warnings, timers } = openDesktop(new FakeBus().refuse('GetNameOwner'));
    for (const kind of ['notice', 'quiet-notice'] as const) {
      notifications.show(kind, content);
      await settle();
    }
    expect(bus.calls.map(({ service: asked }) => asked)).toEqual([
      'org.freedesktop.DBus',
      'org.freedesktop.DBus',
    ]);
    expect(warnings).toHaveLength(1);
    expect(timers.waiting).toBe(0);
    expect(bus.isClosed).toBe(true);
  });

  it('may have no bus at all, and may have one the next time', async () => {
    const { bus, notifications, warnings, desktop } = openDesktop(usualBus());
    desktop.isBusThere = false;
    notifications.show('notice', content);
    await settle();
    expect(warnings[0]).toContain('there is no session bus');
    desktop.isBusThere = true;
    notifications.show('notice', content);
    await settle();
    expect(bus.bodiesOf('Notify')).toHaveLength(1);
  });
});

describe('a service that owns the name and does not answer', () => {
  it('is given up after two seconds and is sent no notification', async () => {
    const { bus, notifications, warnings, timers } = openDesktop(
      new FakeBus().answer('GetNameOwner', service),
    );
    notifications.show('notice', content);
    await settle();
    timers.pass(2_000);
    await settle();
    expect(bus.bodiesOf('Notify')).toEqual([]);
    expect(warnings).toEqual(['No notification could be shown: the service does not answer']);
    expect(timers.waiting).toBe(0);
  });

  it('is asked again the next time, and the log hears of it once', async () => {
    const { bus, notifications, warnings, timers } = openDesktop(
      new FakeBus().answer('GetNameOwner', service),
    );
    for (let attempt = 0; attempt < 3; attempt += 1) {
      notifications.show('notice', content);
      await settle();
      timers.pass(2_000);
      await settle();
    }
    expect(bus.bodiesOf('GetCapabilities')).toHaveLength(3);
    expect(warnings).toHaveLength(1);
  });

  it('that falls silent in between has what it shows late taken back', async () => {
    const bus = new FakeBus()
      .answer('GetNameOwner', service)
      .answer('GetCapabilities', [])
      .answer('CloseNotification');
    const { notifications, timers } = openDesktop(bus);
    notifications.show('notice', content);
    await settle();
    timers.pass(2_000);
    await settle();
    notifications.show('notice', content);
    await settle();
    expect(bus.bodiesOf('Notify')).toHaveLength(1);
    bus.answerLate('Notify', 9);
    await settle();
    expect(bus.bodiesOf('CloseNotification')).toEqual([[9]]);
    expect(bus.isClosed).toBe(true);
  });
});

it('a bus that is lost takes its notifications with it, and the next one finds it anew', async () => {
  const { bus, notifications, desktop, loseBus } = openDesktop(usualBus());
  notifications.show('notice', content);
  await settle();
  loseBus();
  notifications.close('notice');
  expect(bus.bodiesOf('CloseNotification')).toEqual([]);
  notifications.show('notice', content);
  await settle();
  expect(desktop.connections).toBe(2);
  expect(bus.bodiesOf('Notify')).toHaveLength(2);
});
