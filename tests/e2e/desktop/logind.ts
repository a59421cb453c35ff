import { userInfo } from 'node:os';
import { Variant } from '@jellybrick/dbus-next';
import { z } from 'zod';
import { type BusClient, callOnBus, connectToBus } from './bus-client.ts';
import { eventually } from './eventually.ts';
import { type ManagedProcess, startProcess } from './managed-process.ts';

/** The id of the session the app runs in; the app finds it by XDG_SESSION_ID or by its process id. */
export const sessionId = 'c1';

/** `doubled` sends every signal twice, as some systems do. */
export type Repetition = { readonly doubled?: boolean };

/** What the system reports of sleep and of the screen lock. */
export type Logind = {
  suspend(repetition?: Repetition): Promise<void>;
  resume(repetition?: Repetition): Promise<void>;
  lock(repetition?: Repetition): Promise<void>;
  unlock(repetition?: Repetition): Promise<void>;
  /** Ends and comes again under the same name, with the same session and a hint that says nothing of what was. */
  restart(): Promise<void>;
  stop(): Promise<void>;
};

const destination = 'org.freedesktop.login1';
const managerPath = '/org/freedesktop/login1';
const managerInterface = 'org.freedesktop.login1.Manager';
const sessionPath = `${managerPath}/session/${sessionId}`;
const sessionInterface = 'org.freedesktop.login1.Session';
const mockInterface = 'org.freedesktop.DBus.Mock';

async function describeSession(bus: BusClient): Promise<void> {
  const mock = { destination, path: managerPath, interface: mockInterface };
  const { uid, username } = userInfo();
  await callOnBus(
    bus,
    { ...mock, member: 'AddSession', signature: 'ssusb', body: [sessionId, 'seat0', uid, username, true] },
    z.tuple([z.literal(sessionPath)]),
  );
  // The template knows sessions by id only; the real service also finds the one a process belongs to.
  await callOnBus(
    bus,
    {
      ...mock,
      member: 'AddMethod',
      signature: 'sssss',
      body: [managerInterface, 'GetSessionByPID', 'u', 'o', `ret = "${sessionPath}"`],
    },
    z.tuple([]),
  );
}

async function repeat({ doubled = false }: Repetition, send: () => Promise<unknown>): Promise<void> {
  await send();
  if (doubled) await send();
}

/** python-dbusmock in the place of systemd-logind, on the private system bus. */
export async function startLogind(
  systemBusAddress: string,
  env: Readonly<Record<string, string>>,
): Promise<Logind> {
  const bus = await connectToBus(systemBusAddress);
  const startService = async (): Promise<ManagedProcess> => {
    const started = await startProcess('/usr/bin/python3', ['-m', 'dbusmock', '--template', 'logind'], {
      env: { ...env, DBUS_SYSTEM_BUS_ADDRESS: systemBusAddress },
    });
    await eventually(
      'the stand-in for logind',
      () => describeSession(bus),
      () => true,
      { withinMs: 20_000 },
    );
    return started;
  };
  let service = await startService();

  const prepareForSleep = (isGoingToSleep: boolean): Promise<unknown> =>
    callOnBus(
      bus,
      {
        destination,
        path: managerPath,
        interface: mockInterface,
        member: 'EmitSignal',
        signature: 'sssav',
        body: [managerInterface, 'PrepareForSleep', 'b', [new Variant('b', isGoingToSleep)]],
      },
      z.unknown(),
    );
  const session = { destination, path: sessionPath, interface: sessionInterface };
  const setLocked = async (isLocked: boolean): Promise<void> => {
    await callOnBus(bus, { ...session, member: isLocked ? 'Lock' : 'Unlock' }, z.unknown());
    await callOnBus(
      bus,
      { ...session, member: 'SetLockedHint', signature: 'b', body: [isLocked] },
      z.unknown(),
    );
  };
  return {
    suspend: (repetition = {}) => repeat(repetition, () => prepareForSleep(true)),
    resume: (repetition = {}) => repeat(repetition, () => prepareForSleep(false)),
    lock: (repetition = {}) => repeat(repetition, () => setLocked(true)),
    unlock: (repetition = {}) => repeat(repetition, () => setLocked(false)),
    restart: async () => {
      await service.stop();
      service = await startService();
    },
    stop: async () => {
      bus.disconnect();
      await service.stop();
    },
  };
}
