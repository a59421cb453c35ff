import { startChild } from './child.mjs';
import { isCommand } from './system-packages.mjs';

/**
 * Starts a session bus of our own for a virtual display. Without one, libraries inside the app would
 * start one by themselves, which outlives everything we started. Where no bus can be had the app runs
 * without, as it must.
 *
 * @returns {Promise<string | undefined>} its address
 */
export function startSessionBus() {
  if (process.env.DBUS_SESSION_BUS_ADDRESS || !isCommand('dbus-daemon')) return Promise.resolve(undefined);
  const args = ['--session', '--nofork', '--print-address=3'];
  const bus = startChild('dbus-daemon', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  return new Promise((resolve) => {
    bus.once('error', () => resolve(undefined));
    bus.once('exit', () => resolve(undefined));
    bus.stdio[3]?.once('data', (address) => resolve(String(address).trim()));
  });
}
