import { describe, expect, it } from 'vitest';
import type { BusCall, BusConnection } from '../../../../electron/adapters/bus-connection.ts';
import type { BusSignal, LockNews } from '../../../../electron/adapters/linux-lock-message.ts';
import { watchLogind, watchScreenSavers } from '../../../../electron/adapters/linux-lock-sources.ts';

type Answers = readonly (readonly [member: string, answer: (call: BusCall) => readonly unknown[]])[];

/** A bus that answers by the name of the method; one that is not named is an error of the bus. */
class FakeBus implements BusConnection {
  readonly rules: string[] = [];
  readonly #answers: ReadonlyMap<string, Answers[number][1]>;
  readonly #listeners: ((signal: BusSignal) => void)[] = [];

  constructor(answers: Answers) {
    this.#answers = new Map(answers);
  }
  async call(call: BusCall): Promise<readonly unknown[]> {
    const answer = this.#answers.get(call.member);
    if (answer === undefined) throw new Error(`no such method: ${call.member}`);
    return answer(call);
  }
  async match(rule: string): Promise<void> {
    this.rules.push(rule);
  }
  onSignal(listener: (signal: BusSignal) => void): void {
    this.#listeners.push(listener);
  }
  close(): void {
    this.#listeners.length = 0;
  }
  signal(signal: BusSignal): void {
    for (const listener of this.#listeners) listener(signal);
  }
}

const path = (id: string): string => `/org/freedesktop/login1/session/${id}`;
const own = { pid: 42, userId: 1000, sessionId: '3' };
const hint = (value: boolean): Answers[number] => ['Get', () => [{ signature: 'b', value }]];

describe('the sessions that are listened to', () => {
  it('are the one this process belongs to', async () => {
    const bus = new FakeBus([
      hint(false),
      ['GetSessionByPID', ({ body }) => [path(`of-${String(body?.[0])}`)]],
    ]);
    expect(await watchLogind(bus, own, () => undefined)).toEqual([path('of-42')]);
  });

  it('are the one the environment names, for a process outside of any', async () => {
    const bus = new FakeBus([hint(false), ['GetSession', ({ body }) => [path(String(body?.[0]))]]]);
    expect(await watchLogind(bus, own, () => undefined)).toEqual([path('3')]);
  });

  it('are all of the same user where neither is known', async () => {
    const sessions = [
      ['1', 1000, 'ada', 'seat0', path('1')],
      ['2', 1001, 'grace', 'seat0', path('2')],
      ['5', 1000, 'ada', '', path('5')],
    ];
    const bus = new FakeBus([hint(false), ['ListSessions', () => [sessions]]]);
    expect(await watchLogind(bus, { ...own, sessionId: null }, () => undefined)).toEqual([
      path('1'),
      path('5'),
    ]);
  });

  it('cannot be had where logind does not answer', async () => {
    await expect(watchLogind(new FakeBus([]), own, () => undefined)).rejects.toThrow('ListSessions');
  });
});

describe('logind', () => {
  it('tells at once of a screen that is locked already, and then of each change', async () => {
    const bus = new FakeBus([hint(true), ['GetSessionByPID', () => [path('1')]]]);
    const heard: LockNews[] = [];
    await watchLogind(bus, own, (news) => heard.push(news));
    bus.signal({ path: path('1'), interface: 'org.freedesktop.login1.Session', member: 'Unlock', body: [] });
    const source = `org.freedesktop.login1${path('1')}`;
    expect(heard).toEqual([
      { source, says: 'locked' },
      { source, says: 'open' },
    ]);
  });

  it('is believed only when it is logind that speaks', async () => {
    const bus = new FakeBus([hint(false), ['GetSessionByPID', () => [path('1')]]]);
    await watchLogind(bus, own, () => undefined);
    expect(bus.rules.every((rule) => /sender='org\.freedesktop\.(login1|DBus)'/.test(rule))).toBe(true);
  });
});

describe('the screen savers', () => {
  it('are asked only when they run, so that none is started by the question', async () => {
    const asked: string[] = [];
    const bus = new FakeBus([
      ['NameHasOwner', ({ body }) => [body?.[0] === 'org.gnome.ScreenSaver']],
      [
        'GetActive',
        ({ service, path: at }) => {
          asked.push(`${service} at ${at}`);
          return [true];
        },
      ],
    ]);
    const heard: LockNews[] = [];
    await watchScreenSavers(bus, (news) => heard.push(news));
    await expect.poll(() => heard).toEqual([{ source: 'org.gnome.ScreenSaver', says: 'locked' }]);
    expect(asked).toEqual(['org.gnome.ScreenSaver at /org/gnome/ScreenSaver']);
  });

  it('are heard also when they cannot be asked', async () => {
    const bus = new FakeBus([]);
    const heard: LockNews[] = [];
    await watchScreenSavers(bus, (news) => heard.push(news));
    bus.signal({
      path: '/ScreenSaver',
      interface: 'org.freedesktop.ScreenSaver',
      member: 'ActiveChanged',
      body: [true],
    });
    expect(heard).toEqual([{ source: 'org.freedesktop.ScreenSaver', says: 'locked' }]);
  });
});
