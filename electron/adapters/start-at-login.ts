import type { StartAtLogin } from '../ports.ts';
import { type LoginItemApp, MacLoginItem, WindowsLoginItem } from './electron-login-item.ts';
import { LinuxAutostart, type LinuxAutostartSetup } from './linux-autostart.ts';

export type StartAtLoginSetup = LinuxAutostartSetup & {
  readonly platform: NodeJS.Platform;
  readonly app: LoginItemApp;
  readonly isDemo: boolean;
};

/** The demo belongs to nobody's session and leaves no trace in it. */
const ofDemo: StartAtLogin = {
  read: () => false,
  set: (isOn) => (isOn ? { is: 'refused', why: 'demo' } : { is: 'done' }),
  hasBegunThisRun: () => false,
};

export function createStartAtLogin(setup: StartAtLoginSetup): StartAtLogin {
  if (setup.isDemo) return ofDemo;
  if (setup.platform === 'darwin') return new MacLoginItem(setup.app);
  return setup.platform === 'win32' ? new WindowsLoginItem(setup) : new LinuxAutostart(setup);
}
