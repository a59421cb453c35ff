import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type BusSignal, readLockSignal } from '../../../../electron/adapters/linux-lock-message.ts';

const recordedSchema = z.object({
  signals: z.array(
    z.object({ path: z.string(), interface: z.string(), member: z.string(), body: z.array(z.unknown()) }),
  ),
});
const recorded = recordedSchema.parse(
  JSON.parse(readFileSync(new URL('recorded/linux-lock-signals.json', import.meta.url), 'utf8')),
).signals;

const session = '/org/freedesktop/login1/session/c1';
const logind = `org.freedesktop.login1${session}`;
const screenSaver = 'org.freedesktop.ScreenSaver';

describe('recorded signals', () => {
  it('say in their order what they mean for the lock', () => {
    expect(recorded.map((signal) => readLockSignal(signal, [session]))).toEqual([
      { source: logind, says: 'asked' },
      { source: logind, says: 'locked' },
      { source: logind, says: 'open' },
      { source: logind, says: 'open' },
      { source: screenSaver, says: 'locked' },
      { source: screenSaver, says: 'locked' },
      { source: screenSaver, says: 'open' },
      { source: screenSaver, says: 'open' },
      { service: screenSaver, says: 'gone' },
      { service: 'org.freedesktop.login1', says: 'gone' },
    ]);
  });

  it('of another session mean nothing', () => {
    const ofLogind = recorded.filter((signal) => signal.path === session);
    const others = ofLogind.map((signal) => readLockSignal(signal, ['/org/freedesktop/login1/session/c2']));
    expect(others).toEqual(ofLogind.map(() => null));
  });
});

describe('a signal that only resembles one', () => {
  const properties = 'org.freedesktop.DBus.Properties';
  const changed = (...body: readonly unknown[]): BusSignal => ({
    path: session,
    interface: properties,
    member: 'PropertiesChanged',
    body,
  });
  const named = (member: string, ...body: readonly unknown[]): BusSignal => ({
    path: '/',
    interface: 'org.freedesktop.DBus',
    member,
    body,
  });
  const active = (...body: readonly unknown[]): BusSignal => ({
    path: '/ScreenSaver',
    interface: screenSaver,
    member: 'ActiveChanged',
    body,
  });

  it.each([
    ['another property', changed('org.freedesktop.login1.Session', { IdleHint: { value: true } }, [])],
    [
      'a hint that is no boolean',
      changed('org.freedesktop.login1.Session', { LockedHint: { value: 1 } }, []),
    ],
    ['the hint of another interface', changed('org.example', { LockedHint: { value: true } }, [])],
    ['nothing at all', changed()],
    ['a name of no interest', named('NameOwnerChanged', 'org.example', ':1.0', '')],
    ['another word of the bus', named('NameAcquired', screenSaver)],
    ['a screen saver without an answer', active()],
    ['a screen saver with a wrong answer', active('yes')],
    ['another word of the screen saver', { ...active(true), member: 'WakeUpScreen' }],
    ['a stranger', { ...active(true), interface: 'org.example.ScreenSaver' }],
  ])('(%s) means nothing', (_what, signal) => expect(readLockSignal(signal, [session])).toBeNull());

  it.each([
    ['came', ''],
    ['changed hands', ':1.0'],
  ])('(a name that %s) says that there is somebody to be asked', (_what, oldOwner) => {
    expect(readLockSignal(named('NameOwnerChanged', screenSaver, oldOwner, ':1.1'), [session])).toEqual({
      service: screenSaver,
      says: 'back',
    });
  });

  it('is heard under the name that GNOME uses', () => {
    expect(readLockSignal({ ...active(true), interface: 'org.gnome.ScreenSaver' }, [])).toEqual({
      source: 'org.gnome.ScreenSaver',
      says: 'locked',
    });
  });
});
