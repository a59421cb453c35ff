import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sessionBusAddress, systemBusAddress } from '../../../../electron/adapters/bus-address.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

describe('the session bus', () => {
  it('is the one the environment names', () => {
    expect(sessionBusAddress({ DBUS_SESSION_BUS_ADDRESS: 'unix:path=/run/user/1/bus' })).toBe(
      'unix:path=/run/user/1/bus',
    );
  });

  it('is the socket of the user otherwise, if there is one', () => {
    const folder = temporaryFolder();
    expect(sessionBusAddress({ XDG_RUNTIME_DIR: folder })).toBeNull();
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'bus'), '');
    expect(sessionBusAddress({ XDG_RUNTIME_DIR: folder })).toBe(`unix:path=${join(folder, 'bus')}`);
  });

  it.each(['disabled:', 'unixexec:path=/bin/sh', 'tcp:host=example.org,port=1', 'autolaunch:'])(
    'is none where the environment says %s, which would start a process or reach over the network',
    (address) => expect(sessionBusAddress({ DBUS_SESSION_BUS_ADDRESS: address })).toBeNull(),
  );

  it('is none where nothing is said', () => expect(sessionBusAddress({})).toBeNull());
});

describe('the system bus', () => {
  it('is the named one, else the usual one', () => {
    expect(systemBusAddress({ DBUS_SYSTEM_BUS_ADDRESS: 'unix:path=/private' })).toBe('unix:path=/private');
    expect(systemBusAddress({})).toBe('unix:path=/run/dbus/system_bus_socket');
  });
});
