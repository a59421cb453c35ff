import { homedir } from 'node:os';
import { join } from 'node:path';
import {
  app,
  clipboard,
  dialog,
  globalShortcut,
  ipcMain,
  Menu,
  powerMonitor,
  protocol,
  session,
} from 'electron';
import { dateBefore } from '../shared/calendar/local-stamp.ts';
import { pastOfHistory } from '../shared/choice/past-of-history.ts';
import type { AppFacts } from '../shared/ipc/snapshots.ts';
import type { TrayItemCommand } from '../shared/tray/model.ts';
import { installAppMenu } from './adapters/app-menu.ts';
import { serveAppProtocol } from './adapters/app-protocol.ts';
import { SystemClock, systemClockSources } from './adapters/clock.ts';
import { demoIdle } from './adapters/demo-idle.ts';
import { SystemGlobalKeys } from './adapters/global-keys.ts';
import { SystemIdle } from './adapters/idle.ts';
import { createLockEvents, type StartableLockEvents } from './adapters/lock.ts';
import { FileLog } from './adapters/log.ts';
import { SystemPower } from './adapters/power.ts';
import { type RestartAt, restart } from './adapters/restart.ts';
import type { SettingsFile } from './adapters/settings-file.ts';
import { SystemTimer } from './adapters/timer.ts';
import { SystemTray } from './adapters/tray.ts';
import { electronTrayToolkit } from './adapters/tray-toolkit.ts';
import type { BreakDirector } from './app/break-director.ts';
import { CardKeys } from './app/card-keys.ts';
import { directorNow } from './app/director-now.ts';
import { farewellOf } from './app/farewell.ts';
import type { History } from './app/history.ts';
import type { OwnDesk } from './app/own-desk.ts';
import type { SessionDesk } from './app/session-desk.ts';
import type { SessionLoop } from './app/session-loop.ts';
import { createHandlers } from './ipc/handlers.ts';
import { createPush } from './ipc/push.ts';
import { registerRequests } from './ipc/register.ts';
import { TrustedSenders } from './ipc/trusted-senders.ts';
import { beginLaunch, type Launch } from './launch/begin-launch.ts';
import { quitOnSignals } from './launch/quit-signals.ts';
import { wireDesk } from './launch/wire-desk.ts';
import { wireDirector } from './launch/wire-director.ts';
import { wireFirstRun } from './launch/wire-first-run.ts';
import { wireGoals } from './launch/wire-goals.ts';
import { wireNotifications } from './launch/wire-notifications.ts';
import { type WiredSession, wireSession } from './launch/wire-session.ts';
import { wireSettings } from './launch/wire-settings.ts';
import { wireWindows } from './launch/wire-windows.ts';
import { wireFiles, wireShelf, wireYours } from './launch/wire-yours.ts';
import type { IdleSource, TraySurface, Windows } from './ports.ts';
import { applySecurity } from './security/apply-security.ts';

const out = join(import.meta.dirname, '..');
const senders = new TrustedSenders();
const timer = new SystemTimer();

/** Hears of locks and sleep; the listening to locks begins when the tray is up. */
function listenToSystem(loop: SessionLoop, log: FileLog): StartableLockEvents {
  const lock = createLockEvents({
    ...{ platform: process.platform, environment: process.env, monitor: powerMonitor, timer, log },
  });
  lock.subscribe((event) => loop.take({ is: event }));
  new SystemPower(powerMonitor).subscribe((event) =>
    event === 'shutdown' ? app.quit() : loop.take({ is: event }),
  );
  return lock;
}

function createCardKeys(log: FileLog, onPressed: () => void): CardKeys {
  const name = process.platform === 'darwin' ? 'command' : 'control';
  return new CardKeys({ keys: new SystemGlobalKeys(globalShortcut, log), name, onPressed });
}

function createTray(desk: SessionDesk, windows: Windows, log: FileLog): TraySurface {
  const listeners = {
    onCommand: (command: TrayItemCommand) => desk.command(command),
    onOpen: () => windows.openHome('today'),
  };
  return new SystemTray(electronTrayToolkit, listeners, log);
}

const createIdle = ({ options }: Launch): IdleSource =>
  options.demo ? demoIdle : new SystemIdle(powerMonitor, () => clock.read().monotonicMs);

type SlowParts = {
  readonly log: FileLog;
  readonly lock: StartableLockEvents;
  readonly settingsFile: SettingsFile;
  readonly history: History;
  readonly director: BreakDirector;
  readonly own: OwnDesk;
};

/** Libraries that take long to load come after the tray, and so does looking through the past. */
function loadSlowParts({ log, lock, settingsFile, history, director, own }: SlowParts): void {
  void log.open();
  void lock.start();
  settingsFile.openStore().catch((error: unknown) => log.error('electron-store did not load', error));
  history.open(clock.read());
  const weekAgo = dateBefore(directorNow(clock.read()).day, 7);
  director.recall(pastOfHistory(history.read(weekAgo).events, own.all));
}

/** What no window may be opened without. */
function secure(): void {
  applySecurity(app, session.defaultSession);
  serveAppProtocol(protocol, join(out, 'renderer'));
  installAppMenu(Menu, process.platform);
}

/** The demo is there to be seen; a first start introduces itself, unless the system made it at login. */
function openAtStart({ options }: Launch, windows: Windows, isIntroduced: boolean): void {
  if (options.openSettings) windows.openHome('settings');
  else if (options.demo || (isIntroduced && !options.hidden)) windows.openHome('today');
}

const facts = (): AppFacts => {
  const { electron, chrome: chromium, node } = process.versions;
  return { version: app.getVersion(), electron, chromium, node };
};

type Services = Omit<Parameters<typeof createHandlers>[0], 'app'>;

function serveRequests(services: Services, log: FileLog): void {
  const handlers = createHandlers({ ...services, app: { restart: () => restartApp('settings'), facts } });
  registerRequests(ipcMain, { senders, handlers, log });
}

/** Quits in order, however it is asked to. */
function endInOrder({ loop, history }: Pick<WiredSession, 'loop' | 'history'>, tray: TraySurface): void {
  app.once('will-quit', () => {
    loop.stop();
    history.close(clock.read());
    tray.destroy();
  });
  quitOnSignals(process, () => app.quit());
}

function restartApp(at: RestartAt): void {
  const { platform, execPath: executable, env: environment } = process;
  restart({ app, startedWith: process.argv.slice(1), platform, executable, environment }, at);
}

function start(launch: Launch): SessionDesk {
  secure();
  const log = new FileLog({ folder: join(launch.folder, 'logs'), homeFolder: homedir(), isConsoleOn: false });
  const { firstRun, startPage } = wireFirstRun(launch, log);
  const { windows, promptWindows } = wireWindows({
    ...{ launch, out, senders, clock, timer, log, startPage },
    onClosed: (window) => desk.closed(window),
    onCardGivenUp: () => notifier.cardGivenUp(),
    farewell: () => farewellOf({ isAsking: director.isAsking, isVoiceOn: settings.preferences.voice }),
  });
  const push = createPush(senders);
  const files = wireFiles({ launch, dialog, windows });
  const { director, opinions, own } = wireDirector({
    ...{ launch, clock, log, files, settings: () => settings },
    onOwnChanged: () => wired.presenter.push(),
  });
  const { settings, settingsDesk, settingsFile, startAtLogin } = wireSettings({
    ...{ launch, app, ipcMain, clipboard, log },
    onChanged: (preferences) => {
      wired.applyPreferences(preferences);
      push('settings:changed', settingsDesk.snapshot());
    },
  });
  const { goals, goalsDesk } = wireGoals({ launch, clock, log, session: () => wired, settings });
  const chosen = { director, opinions, own };
  const desk = wireDesk({ ...chosen, app, clock, windows, promptWindows, session: () => wired });
  const cardKeys = createCardKeys(log, () => desk.call());
  const notifier = wireNotifications({ launch, app, settings, desk, windows, timer, log });
  const tray = createTray(desk, windows, log);
  const shelf = wireShelf(launch);
  const wired = wireSession({
    ...{ launch, clock, timer, log, tray, shelf, promptWindows, cardKeys, settings, notifier },
    ...{ ...chosen, goals },
    idle: createIdle(launch),
    pushSession: (snapshot) => push('session:changed', snapshot),
  });
  wired.loop.start();
  const yours = wireYours({
    ...{ launch, app, clock, windows, files, shelf, settings, opinions, own, startAtLogin, log },
    ...{ history: wired.history, restart: restartApp },
  });
  const desks = { session: desk, settings: settingsDesk, history: wired.history, goals: goalsDesk };
  serveRequests({ ...desks, own, yours, firstRun }, log);
  const lock = listenToSystem(wired.loop, log);
  endInOrder(wired, tray);
  setImmediate(() => loadSlowParts({ log, lock, settingsFile, history: wired.history, director, own }));
  openAtStart(launch, windows, wired.isFirstRun && !startAtLogin.hasBegunThisRun());
  console.log('Unhunch is running.');
  return desk;
}

let callApp: () => void = () => undefined;
const launch = beginLaunch(app, () => callApp());
const clock = new SystemClock(systemClockSources(process.platform, launch?.options.clockOffsetDays));
// Without this Electron quits with its last window; the tray is what keeps the app.
app.on('window-all-closed', () => undefined);
if (launch !== null) {
  // Not awaited here: Electron becomes ready only once this module has been evaluated.
  void app.whenReady().then(() => {
    const desk = start(launch);
    callApp = () => desk.call();
  });
}
