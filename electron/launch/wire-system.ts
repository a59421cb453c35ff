import { app, globalShortcut, powerMonitor } from 'electron';
import type { TrayItemCommand } from '../../shared/tray/model.ts';
import { demoIdle } from '../adapters/demo-idle.ts';
import { SystemGlobalKeys } from '../adapters/global-keys.ts';
import { SystemIdle } from '../adapters/idle.ts';
import { createLockEvents, type StartableLockEvents } from '../adapters/lock.ts';
import { SystemPower } from '../adapters/power.ts';
import { SystemTray } from '../adapters/tray.ts';
import { electronTrayToolkit } from '../adapters/tray-toolkit.ts';
import { CardKeys } from '../app/card-keys.ts';
import type { SessionDesk } from '../app/session-desk.ts';
import type { SessionLoop } from '../app/session-loop.ts';
import type { Clock, IdleSource, Log, Timer, TraySurface, Windows } from '../ports.ts';
import type { Launch } from './begin-launch.ts';

export type SystemListening = { readonly loop: SessionLoop; readonly timer: Timer; readonly log: Log };

/** Hears of locks and sleep; the listening to locks begins when the tray is up. */
export function listenToSystem({ loop, timer, log }: SystemListening): StartableLockEvents {
  const lock = createLockEvents({
    ...{ platform: process.platform, environment: process.env, monitor: powerMonitor, timer, log },
  });
  lock.subscribe((event) => loop.take({ is: event }));
  new SystemPower(powerMonitor).subscribe((event) =>
    event === 'shutdown' ? app.quit() : loop.take({ is: event }),
  );
  return lock;
}

export function wireCardKeys(log: Log, onPressed: () => void): CardKeys {
  const name = process.platform === 'darwin' ? 'command' : 'control';
  return new CardKeys({ keys: new SystemGlobalKeys(globalShortcut, log), name, onPressed });
}

export function wireTray(desk: SessionDesk, windows: Windows, log: Log): TraySurface {
  const listeners = {
    onCommand: (command: TrayItemCommand) => desk.command(command),
    onOpen: () => windows.openHome('today'),
  };
  return new SystemTray(electronTrayToolkit, listeners, log);
}

/** The demo counts whoever watches as present. */
export const wireIdle = ({ options }: Launch, clock: Clock): IdleSource =>
  options.demo ? demoIdle : new SystemIdle(powerMonitor, () => clock.read().monotonicMs);
