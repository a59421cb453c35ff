import { describe, expect, it } from 'vitest';
import { busAnswerWithinMs } from '../../../../electron/adapters/bus-limit.ts';
import { retryDelaysMs } from '../../../../electron/adapters/bus-watch.ts';
import { LinuxLock } from '../../../../electron/adapters/linux-lock.ts';
import { FakeBus } from '../../../support/fake-bus.ts';
import { silentLog } from '../../../support/fake-machine.ts';
import { FakeTimers } from '../../../support/fake-timers.ts';

const login = 'org.freedesktop.login1';
const sessionInterface = `${login}.Session`;
const screenSaver = 'org.freedesktop.ScreenSaver';
const session = '/org/freedesktop/login1/session/c1';
const minuteMs = 60_000;
const hint = (isLocked: boolean) => ({ signature: 'b', value: isLocked });

const systemBus = (isLocked = false): FakeBus =>
  new FakeBus().answer('GetSessionByPID', session).answer('Get', hint(isLocked));
const sessionBus = (): FakeBus => new FakeBus().answer('NameHasOwner', false);

const owner = (service: string, oldOwner: string, newOwner: string) => ({
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
  member: 'NameOwnerChanged',
  body: [service, oldOwner, newOwner],
});
const active = (isActive: boolean) => ({
  path: '/ScreenSaver',
  interface: screenSaver,
  member: 'ActiveChanged',
  body: [isActive],
});
const word = (member: 'Lock' | 'Unlock') => ({
  path: session,
  interface: sessionInterface,
  member,
  body: [],
});
const hintChanged = (isLocked: boolean) => ({
  path: session,
  interface: 'org.freedesktop.DBus.Properties',
  member: 'PropertiesChanged',
  body: [sessionInterface, { LockedHint: hint(isLocked) }, []],
});

/** A desktop on two buses; `systems` are the connections to the system bus, one after the other. */
class Desktop {
  readonly timers = new FakeTimers();
  readonly events: string[] = [];
  readonly session = sessionBus();
  readonly #systems: FakeBus[];
  #loseSystemBus: (why: string) => void = () => undefined;
  readonly #lock: LinuxLock;

  constructor(...systems: FakeBus[]) {
    this.#systems = systems;
    this.#lock = new LinuxLock({
      environment: {
        DBUS_SYSTEM_BUS_ADDRESS: 'unix:path=/system',
        DBUS_SESSION_BUS_ADDRESS: 'unix:path=/session',
      },
      connect: async (address, ended) => {
        if (address === 'unix:path=/session') return this.session;
        const next = this.#systems.shift();
        if (next === undefined) throw new Error('no such bus');
        this.#loseSystemBus = ended;
        return next;
      },
      own: { pid: 42, userId: 1000, sessionId: null },
      timer: this.timers,
      log: silentLog,
    });
    this.#lock.subscribe((event) => this.events.push(event));
  }

  async start(): Promise<this> {
    await this.#lock.start();
    return this;
  }

  beginStart(): void {
    void this.#lock.start();
  }

  loseSystemBus(): void {
    this.#loseSystemBus('the bus closed the connection');
  }

  /** What is under way gets its turn: answers of a fake bus need no time. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
  }

  async pass(ms: number): Promise<void> {
    await this.settle();
    this.timers.pass(ms);
    await this.settle();
  }
}

describe('a request of logind to lock', () => {
  it('is a lock at once, and is taken back when the desktop has not confirmed it after ten seconds', async () => {
    const bus = systemBus();
    const desktop = await new Desktop(bus).start();
    bus.signal(word('Lock'));
    await desktop.pass(9_999);
    expect(desktop.events).toEqual(['lock']);
    await desktop.pass(1);
    expect(desktop.events).toEqual(['lock', 'unlock']);
  });

  it('stays a lock when the hint says so after ten seconds', async () => {
    const bus = systemBus();
    const desktop = await new Desktop(bus).start();
    bus.signal(word('Lock'));
    bus.answer('Get', hint(true));
    await desktop.pass(10_000);
    await desktop.pass(10 * minuteMs);
    expect(desktop.events).toEqual(['lock']);
  });

  it('that was confirmed by a signal is not asked about', async () => {
    const bus = systemBus();
    const desktop = await new Desktop(bus).start();
    const askedBefore = bus.bodiesOf('Get').length;
    bus.signal(word('Lock'));
    bus.signal(hintChanged(true));
    await desktop.pass(10_000);
    expect(bus.bodiesOf('Get')).toHaveLength(askedBefore);
    expect(desktop.events).toEqual(['lock']);
  });
});

describe('a logind that restarts behind a lock screen', () => {
  it('ends no rest: the lock stays, and is ended by what the new one says', async () => {
    const bus = systemBus(true);
    const desktop = await new Desktop(bus).start();
    bus.signal(owner(login, ':1.1', ''));
    await desktop.pass(5_000);
    bus.signal(owner(login, '', ':1.2'));
    await desktop.pass(10 * minuteMs);
    expect(desktop.events).toEqual(['lock']);
    bus.signal(hintChanged(false));
    expect(desktop.events).toEqual(['lock', 'unlock']);
  });

  it('is asked when it is back, since the screen may have been opened meanwhile', async () => {
    const bus = systemBus(true);
    const desktop = await new Desktop(bus).start();
    bus.signal(owner(login, ':1.1', ''));
    bus.answer('Get', hint(false));
    bus.signal(owner(login, '', ':1.2'));
    await desktop.settle();
    expect(desktop.events).toEqual(['lock', 'unlock']);
  });

  it('is waited for two minutes and no longer: nobody would say any more that the screen is open', async () => {
    const bus = systemBus(true);
    const desktop = await new Desktop(bus).start();
    bus.signal(owner(login, ':1.1', ''));
    await desktop.pass(2 * minuteMs - 1);
    expect(desktop.events).toEqual(['lock']);
    await desktop.pass(1);
    expect(desktop.events).toEqual(['lock', 'unlock']);
  });

  it('is not waited for anew each time it restarts and says nothing', async () => {
    const bus = systemBus(true);
    const desktop = await new Desktop(bus).start();
    bus.refuse('Get');
    for (let restart = 0; restart < 4; restart += 1) {
      bus.signal(owner(login, ':1.1', ''));
      bus.signal(owner(login, '', ':1.2'));
      await desktop.pass(30_000);
    }
    expect(desktop.events).toEqual(['lock', 'unlock']);
  });

  it('takes nothing from the lock that the screen saver holds', async () => {
    const bus = systemBus(true);
    const desktop = await new Desktop(bus).start();
    desktop.session.signal(active(true));
    bus.signal(owner(login, ':1.1', ''));
    await desktop.pass(10 * minuteMs);
    expect(desktop.events).toEqual(['lock']);
    desktop.session.signal(active(false));
    expect(desktop.events).toEqual(['lock', 'unlock']);
  });
});

describe('a screen saver that crashes while it locks', () => {
  it('keeps its lock, and is asked when it is back', async () => {
    const desktop = await new Desktop(systemBus()).start();
    desktop.session.signal(active(true));
    desktop.session.signal(owner(screenSaver, ':1.5', ''));
    await desktop.pass(1_000);
    expect(desktop.events).toEqual(['lock']);
    desktop.session.answer('NameHasOwner', true).answer('GetActive', false);
    desktop.session.signal(owner(screenSaver, '', ':1.6'));
    await desktop.settle();
    expect(desktop.events).toEqual(['lock', 'unlock']);
  });
});

describe('a bus that is lost behind a lock screen', () => {
  it('ends no rest: the lock stays until the bus is back and logind was asked', async () => {
    const desktop = await new Desktop(systemBus(true), systemBus(true), systemBus(false)).start();
    desktop.loseSystemBus();
    await desktop.pass(retryDelaysMs[0] ?? 0);
    await desktop.pass(10 * minuteMs);
    expect(desktop.events).toEqual(['lock']);
    desktop.loseSystemBus();
    expect(desktop.events).toEqual(['lock']);
    await desktop.pass(retryDelaysMs[0] ?? 0);
    expect(desktop.events).toEqual(['lock', 'unlock']);
  });

  it('is waited for two minutes when it does not come back', async () => {
    const desktop = await new Desktop(systemBus(true)).start();
    desktop.loseSystemBus();
    await desktop.pass(2 * minuteMs);
    expect(desktop.events).toEqual(['lock', 'unlock']);
  });
});

describe('a logind that does not answer', () => {
  it('is asked the other ways, each for two seconds, and then heard', async () => {
    const sessions = [['c1', 1000, 'ada', 'seat0', session]];
    const bus = new FakeBus().answer('ListSessions', sessions).answer('Get', hint(false));
    const desktop = new Desktop(bus);
    desktop.beginStart();
    await desktop.settle();
    expect(bus.rules).toEqual([expect.stringContaining('NameOwnerChanged')]);
    await desktop.pass(busAnswerWithinMs);
    bus.signal(word('Lock'));
    expect(desktop.events).toEqual(['lock']);
  });

  it('is tried again later, and the screen saver is heard at once', async () => {
    const desktop = new Desktop(new FakeBus(), systemBus(true));
    desktop.beginStart();
    await desktop.settle();
    desktop.session.signal(active(true));
    desktop.session.signal(active(false));
    expect(desktop.events).toEqual(['lock', 'unlock']);
    for (let way = 0; way < 2; way += 1) await desktop.pass(busAnswerWithinMs);
    await desktop.pass(retryDelaysMs[0] ?? 0);
    expect(desktop.events).toEqual(['lock', 'unlock', 'lock']);
  });
});
