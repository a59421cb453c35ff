import { homedir } from 'node:os';
import { join } from 'node:path';
import { app, ipcMain, Menu, powerMonitor, protocol, session } from 'electron';
import type { TrayItemCommand } from '../shared/tray/model.ts';
import { installAppMenu } from './adapters/app-menu.ts';
import { serveAppProtocol } from './adapters/app-protocol.ts';
import { SystemClock, systemClockSources } from './adapters/clock.ts';
import { demoIdle } from './adapters/demo-idle.ts';
import { SystemIdle } from './adapters/idle.ts';
import { createLockEvents, type StartableLockEvents } from './adapters/lock.ts';
import { FileLog } from './adapters/log.ts';
import { SystemPower } from './adapters/power.ts';
import type { SettingsFile } from './adapters/settings-file.ts';
import { SystemTimer } from './adapters/timer.ts';
import { SystemTray } from './adapters/tray.ts';
import { electronTrayToolkit } from './adapters/tray-toolkit.ts';
import { BreakDirector } from './app/break-director.ts';
import { SessionDesk } from './app/session-desk.ts';
import type { SessionLoop } from './app/session-loop.ts';
import { createHandlers } from './ipc/handlers.ts';
import { createPush } from './ipc/push.ts';
import { registerRequests } from './ipc/register.ts';
import { TrustedSenders } from './ipc/trusted-senders.ts';
import { beginLaunch, type Launch } from './launch/begin-launch.ts';
import { quitOnSignals } from './launch/quit-signals.ts';
import { wireNotifications } from './launch/wire-notifications.ts';
import { wireSession } from './launch/wire-session.ts';
import { wireSettings } from './launch/wire-settings.ts';
import { wireWindows } from './launch/wire-windows.ts';
import type { StartAtLogin, Windows } from './ports.ts';
import { applySecurity } from './security/apply-security.ts';

const out = join(import.meta.dirname, '..');
const senders = new TrustedSenders();
const clock = new SystemClock(systemClockSources(process.platform));
const timer = new SystemTimer();

/** Hears of locks and sleep; the listening to locks begins when the tray is up. */
function listenToSystem(loop: SessionLoop, log: FileLog): StartableLockEvents {
  const lock = createLockEvents({ platform: process.platform, monitor: powerMonitor, timer, log });
  lock.subscribe((event) => loop.take({ is: event }));
  new SystemPower(powerMonitor).subscribe((event) =>
    event === 'shutdown' ? app.quit() : loop.take({ is: event }),
  );
  return lock;
}

/** Libraries that take long to load come after the tray. */
function loadSlowParts(log: FileLog, lock: StartableLockEvents, settingsFile: SettingsFile): void {
  void log.open();
  void lock.start();
  settingsFile.openStore().catch((error: unknown) => log.error('electron-store did not load', error));
}

/** What no window may be opened without. */
function secure(): void {
  applySecurity(app, session.defaultSession);
  serveAppProtocol(protocol, join(out, 'renderer'));
  installAppMenu(Menu, process.platform);
}

/** The demo is there to be seen; a first start introduces itself, unless the system made it at login. */
function opensAtStart({ options }: Launch, isFirstRun: boolean, startAtLogin: StartAtLogin): boolean {
  return options.demo || (isFirstRun && !options.hidden && !startAtLogin.hasBegunThisRun());
}

function start(launch: Launch): Windows {
  secure();
  const log = new FileLog({ folder: join(launch.folder, 'logs'), homeFolder: homedir(), isConsoleOn: false });
  const { windows, promptWindows } = wireWindows({
    ...{ launch, out, senders, clock, timer, log },
    onClosed: (window) => desk.closed(window),
    onGivenUp: (window) => window === 'card' && notifier.cardGivenUp(),
  });
  const push = createPush(senders);
  const openToday = (): void => windows.openHome('today');
  const director = new BreakDirector({ nowMs: () => clock.read().monotonicMs, random: Math.random });
  const { settings, settingsDesk, settingsFile, startAtLogin } = wireSettings({
    ...{ launch, app, ipcMain, log },
    onChanged: (preferences) => {
      wired.applyPreferences(preferences);
      push('settings:changed', settingsDesk.snapshot());
    },
  });
  const desk = new SessionDesk({
    clock,
    director,
    session: () => wired,
    openHome: (page) => windows.openHome(page),
    quit: () => app.quit(),
  });
  const notifier = wireNotifications({ launch, app, settings, desk, windows, timer, log });
  const listeners = { onCommand: (command: TrayItemCommand) => desk.command(command), onOpen: openToday };
  const tray = new SystemTray(electronTrayToolkit, listeners, log);
  const idle = launch.options.demo ? demoIdle : new SystemIdle(powerMonitor, () => clock.read().monotonicMs);
  const wired = wireSession({
    ...{ launch, clock, idle, timer, log, tray, promptWindows, director, settings, notifier },
    pushSession: (snapshot) => push('session:changed', snapshot),
  });
  wired.loop.start();
  registerRequests(ipcMain, {
    senders,
    handlers: createHandlers({ session: desk, settings: settingsDesk }),
    log,
  });
  const lock = listenToSystem(wired.loop, log);
  app.once('will-quit', () => {
    wired.loop.stop();
    tray.destroy();
  });
  quitOnSignals(process, () => app.quit());
  setImmediate(() => loadSlowParts(log, lock, settingsFile));
  if (opensAtStart(launch, wired.isFirstRun, startAtLogin)) openToday();
  console.log('Unhunch is running.');
  return windows;
}

let openHome: () => void = () => undefined;
const launch = beginLaunch(app, () => openHome());
// Without this Electron quits with its last window; the tray is what keeps the app.
app.on('window-all-closed', () => undefined);
if (launch !== null) {
  // Not awaited here: Electron becomes ready only once this module has been evaluated.
  void app.whenReady().then(() => {
    const windows = start(launch);
    openHome = () => windows.openHome('today');
  });
}
