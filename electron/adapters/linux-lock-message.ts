import { z } from 'zod';

export const loginService = 'org.freedesktop.login1';
export const loginSessionInterface = 'org.freedesktop.login1.Session';
export const screenSaverServices = ['org.freedesktop.ScreenSaver', 'org.gnome.ScreenSaver'] as const;

/** A signal as it comes from the bus. */
export type BusSignal = {
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  readonly body: readonly unknown[];
};

/**
 * What one source says. `asked` is logind's `Lock`: a request to whoever locks the screen, which a desktop may or
 * may not confirm by the hint.
 */
export type SourceNews = { readonly source: string; readonly says: 'asked' | 'locked' | 'open' };
/** A service left the bus, or is on it anew. Neither says anything of the screen: what was known is in doubt. */
export type ServiceNews = { readonly service: string; readonly says: 'gone' | 'back' };
export type LockNews = SourceNews | ServiceNews;

const hintSchema = z.tuple([
  z.literal(loginSessionInterface),
  z.object({ LockedHint: z.object({ value: z.boolean() }) }),
  z.unknown(),
]);
const activeSchema = z.tuple([z.boolean()]);
const ownerSchema = z.tuple([z.enum([loginService, ...screenSaverServices]), z.string(), z.string()]);
const screenSaverSchema = z.enum(screenSaverServices);

const loginSource = (sessionPath: string): string => `${loginService}${sessionPath}`;
export const hintNews = (sessionPath: string, isLocked: boolean): SourceNews => ({
  source: loginSource(sessionPath),
  says: isLocked ? 'locked' : 'open',
});

function readLoginSignal({ path, member }: BusSignal): LockNews | null {
  if (member === 'Lock') return { source: loginSource(path), says: 'asked' };
  return member === 'Unlock' ? { source: loginSource(path), says: 'open' } : null;
}

function readHint(signal: BusSignal): LockNews | null {
  const changed = hintSchema.safeParse(signal.body);
  return changed.success ? hintNews(signal.path, changed.data[1].LockedHint.value) : null;
}

function readScreenSaver(signal: BusSignal): LockNews | null {
  const service = screenSaverSchema.safeParse(signal.interface);
  const active = activeSchema.safeParse(signal.body);
  if (!service.success || !active.success || signal.member !== 'ActiveChanged') return null;
  return { source: service.data, says: active.data[0] ? 'locked' : 'open' };
}

function readOwner(signal: BusSignal): LockNews | null {
  const changed = ownerSchema.safeParse(signal.body);
  if (!changed.success || signal.member !== 'NameOwnerChanged') return null;
  const [service, , newOwner] = changed.data;
  return { service, says: newOwner === '' ? 'gone' : 'back' };
}

/** What a signal says about the lock; null for any other. `sessions` are the paths of the person's own sessions. */
export function readLockSignal(signal: BusSignal, sessions: readonly string[]): LockNews | null {
  switch (signal.interface) {
    case loginSessionInterface:
      return sessions.includes(signal.path) ? readLoginSignal(signal) : null;
    case 'org.freedesktop.DBus.Properties':
      return sessions.includes(signal.path) ? readHint(signal) : null;
    case 'org.freedesktop.DBus':
      return readOwner(signal);
    default:
      return readScreenSaver(signal);
  }
}
