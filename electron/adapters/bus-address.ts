import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Only sockets: other kinds of address start a process or reach over the network. */
const isSocket = (address: string | undefined): address is string => address?.startsWith('unix:') === true;

export function systemBusAddress(environment: NodeJS.ProcessEnv): string {
  const named = environment.DBUS_SYSTEM_BUS_ADDRESS;
  return isSocket(named) ? named : 'unix:path=/run/dbus/system_bus_socket';
}

/** Null where there is no session bus. */
export function sessionBusAddress(environment: NodeJS.ProcessEnv): string | null {
  const named = environment.DBUS_SESSION_BUS_ADDRESS;
  if (named !== undefined && named !== '') return isSocket(named) ? named : null;
  const folder = environment.XDG_RUNTIME_DIR;
  const socket = folder === undefined || folder === '' ? null : join(folder, 'bus');
  return socket !== null && existsSync(socket) ? `unix:path=${socket}` : null;
}
