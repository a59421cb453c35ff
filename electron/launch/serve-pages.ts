import { join } from 'node:path';
import { app, ipcMain, Menu, protocol, session } from 'electron';
import type { AppFacts } from '../../shared/ipc/snapshots.ts';
import { installAppMenu } from '../adapters/app-menu.ts';
import { serveAppProtocol } from '../adapters/app-protocol.ts';
import { createHandlers } from '../ipc/handlers.ts';
import { registerRequests } from '../ipc/register.ts';
import type { TrustedSenders } from '../ipc/trusted-senders.ts';
import type { Log } from '../ports.ts';
import { applySecurity } from '../security/apply-security.ts';

/** What no window may be opened without. */
export function secure(out: string): void {
  applySecurity(app, session.defaultSession);
  serveAppProtocol(protocol, join(out, 'renderer'));
  installAppMenu(Menu, process.platform);
}

const facts = (): AppFacts => {
  const { electron, chrome: chromium, node } = process.versions;
  return { version: app.getVersion(), electron, chromium, node };
};

type Served = Omit<Parameters<typeof createHandlers>[0], 'app'> & {
  readonly senders: TrustedSenders;
  readonly restart: () => void;
  readonly log: Log;
};

/** From here on pages are answered. */
export function serveRequests({ senders, restart, log, ...services }: Served): void {
  const handlers = createHandlers({ ...services, app: { restart, quit: () => app.quit(), facts } });
  registerRequests(ipcMain, { senders, handlers, log });
}
