import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import type { PowerMonitor } from 'electron';
import { describe, expect, it } from 'vitest';
import { createLockEvents } from '../../../../electron/adapters/lock.ts';
import type { Log } from '../../../../electron/ports.ts';
import { FakeTimers } from '../../../support/fake-timers.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

function setUp(platform: NodeJS.Platform) {
  const events = new EventEmitter();
  const warnings: string[] = [];
  const log: Log = { info: () => undefined, warn: (text) => warnings.push(text), error: () => undefined };
  const lock = createLockEvents({
    platform,
    environment: { DBUS_SYSTEM_BUS_ADDRESS: `unix:path=${join(temporaryFolder(), 'no-bus')}` },
    monitor: events as unknown as PowerMonitor,
    timer: new FakeTimers(),
    log,
  });
  const heard: string[] = [];
  const unsubscribe = lock.subscribe((event) => heard.push(event));
  return { events, lock, heard, unsubscribe, warnings };
}

describe.each(['darwin', 'win32'] as const)('the lock of %s', (platform) => {
  it('is what Electron tells of it', async () => {
    const { events, lock, heard } = setUp(platform);
    await lock.start();
    events.emit('lock-screen');
    events.emit('unlock-screen');
    expect(heard).toEqual(['lock', 'unlock']);
  });

  it('is not listened to any more by who has unsubscribed', () => {
    const { events, heard, unsubscribe } = setUp(platform);
    unsubscribe();
    events.emit('lock-screen');
    expect(heard).toEqual([]);
    expect(events.eventNames()).toEqual([]);
  });
});

describe('the lock of Linux', () => {
  it('is asked of the buses, since Electron tells nothing there, and a missing one is no failure', async () => {
    const { events, lock, heard, warnings } = setUp('linux');
    await lock.start();
    events.emit('lock-screen');
    expect(heard).toEqual([]);
    expect(warnings[0]).toContain('No connection to the system bus');
  });
});
