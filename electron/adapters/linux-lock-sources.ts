import { z } from 'zod';
import type { BusConnection } from './bus-connection.ts';
import {
  hintNews,
  type LockNews,
  loginService,
  loginSessionInterface,
  readLockSignal,
  screenSaverServices,
} from './linux-lock-message.ts';

const managerPath = '/org/freedesktop/login1';
const managerInterface = 'org.freedesktop.login1.Manager';
const propertiesInterface = 'org.freedesktop.DBus.Properties';

export type OwnProcess = {
  readonly pid: number;
  readonly userId: number;
  readonly sessionId: string | null;
};
type Tell = (news: LockNews) => void;

const pathSchema = z.tuple([z.string()]);
const sessionListSchema = z.tuple([
  z.array(z.tuple([z.string(), z.number(), z.string(), z.string(), z.string()])),
]);
const hintSchema = z.tuple([z.object({ value: z.boolean() })]);
const booleanSchema = z.tuple([z.boolean()]);

const ownerRule = (service: string): string =>
  `type='signal',sender='org.freedesktop.DBus',member='NameOwnerChanged',arg0='${service}'`;

/**
 * The sessions whose lock is the person's: the one this process belongs to; if it was started outside of any (by
 * the user's service manager), the one the environment names; else every session of the same user.
 */
async function findSessions(bus: BusConnection, own: OwnProcess): Promise<readonly string[]> {
  const ask = {
    service: loginService,
    path: managerPath,
    interface: managerInterface,
  };
  const one = (member: string, signature: string, value: unknown): Promise<readonly string[]> =>
    bus.call({ ...ask, member, signature, body: [value] }).then((body) => pathSchema.parse(body));
  try {
    return await one('GetSessionByPID', 'u', own.pid);
  } catch {
    // Not in a session: the next way decides.
  }
  try {
    if (own.sessionId !== null) return await one('GetSession', 's', own.sessionId);
  } catch {
    // The environment names a session that has ended.
  }
  const [sessions] = sessionListSchema.parse(await bus.call({ ...ask, member: 'ListSessions' }));
  return sessions.filter(([, userId]) => userId === own.userId).map(([, , , , path]) => path);
}

/** Whether logind believes the session to be locked now; null where it cannot tell. */
export async function readLockedHint(bus: BusConnection, sessionPath: string): Promise<boolean | null> {
  try {
    const body = await bus.call({
      service: loginService,
      path: sessionPath,
      interface: propertiesInterface,
      member: 'Get',
      signature: 'ss',
      body: [loginSessionInterface, 'LockedHint'],
    });
    return hintSchema.parse(body)[0].value;
  } catch {
    return null;
  }
}

/**
 * Hears logind about the person's own sessions. Answers their paths. Who it is that owns the name is heard first of
 * all, and one that comes back is asked anew: what it said before it went may have changed meanwhile. systemd keeps no
 * hint over a restart of logind; on such a desktop it is the screen saver, a source of its own, that still holds.
 */
export async function watchLogind(
  bus: BusConnection,
  own: OwnProcess,
  tell: Tell,
): Promise<readonly string[]> {
  let sessions: readonly string[] = [];
  const readHint = async (path: string): Promise<void> => {
    const isLocked = await readLockedHint(bus, path);
    if (isLocked !== null) tell(hintNews(path, isLocked));
  };
  bus.onSignal((signal) => {
    const news = readLockSignal(signal, sessions);
    if (news === null) return;
    tell(news);
    if (news.says === 'back') void Promise.all(sessions.map(readHint));
  });
  await bus.match(ownerRule(loginService));
  sessions = await findSessions(bus, own);
  for (const path of sessions) {
    const about = `type='signal',sender='${loginService}',path='${path}'`;
    await bus.match(`${about},interface='${loginSessionInterface}'`);
    await bus.match(`${about},interface='${propertiesInterface}',member='PropertiesChanged'`);
    await readHint(path);
  }
  return sessions;
}

/** Asks a screen saver that runs; one that does not is left asleep. Null where nothing is to be learned. */
async function readActive(bus: BusConnection, service: string): Promise<boolean | null> {
  const daemon = {
    service: 'org.freedesktop.DBus',
    path: '/org/freedesktop/DBus',
    interface: 'org.freedesktop.DBus',
  };
  const about = { member: 'NameHasOwner', signature: 's', body: [service] };
  try {
    if (!booleanSchema.parse(await bus.call({ ...daemon, ...about }))[0]) return null;
    const path = `/${service.replaceAll('.', '/')}`;
    return booleanSchema.parse(
      await bus.call({
        service,
        path,
        interface: service,
        member: 'GetActive',
      }),
    )[0];
  } catch {
    return null;
  }
}

/** Hears the desktop's screen saver, under both names that desktops use. */
export async function watchScreenSavers(bus: BusConnection, tell: Tell): Promise<void> {
  const ask = async (service: string): Promise<void> => {
    const isActive = await readActive(bus, service);
    if (isActive !== null) tell({ source: service, says: isActive ? 'locked' : 'open' });
  };
  bus.onSignal((signal) => {
    const news = readLockSignal(signal, []);
    if (news === null) return;
    tell(news);
    if (news.says === 'back') void ask(news.service);
  });
  for (const service of screenSaverServices) {
    await bus.match(ownerRule(service));
    await bus.match(`type='signal',sender='${service}',interface='${service}',member='ActiveChanged'`);
  }
  // Not waited for: a screen saver that does not answer must not keep the rest from being heard.
  void Promise.all(screenSaverServices.map(ask));
}
