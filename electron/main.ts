import { homedir } from 'node:os';
import { join } from 'node:path';
import { app, clipboard, dialog, ipcMain, protocol } from 'electron';
import { SystemClock, systemClockSources } from './adapters/clock.ts';
import { FileLog } from './adapters/log.ts';
import { type RestartAt, restart } from './adapters/restart.ts';
import { SystemTimer } from './adapters/timer.ts';
import { farewellOf } from './app/farewell.ts';
import type { SessionDesk } from './app/session-desk.ts';
import { createPush } from './ipc/push.ts';
import { TrustedSenders } from './ipc/trusted-senders.ts';
import { loadSlowParts, openAtStart } from './launch/after-start.ts';
import { type BegunLaunch, beginLaunch, type Launch } from './launch/begin-launch.ts';
import { endInOrder } from './launch/end-in-order.ts';
import { launchWords } from './launch/launch-words.ts';
import { secure, serveRequests } from './launch/serve-pages.ts';
import { startWhenReady } from './launch/start-when-ready.ts';
import { wireDesk } from './launch/wire-desk.ts';
import { wireDirector } from './launch/wire-director.ts';
import { wireFirstRun } from './launch/wire-first-run.ts';
import { wireGoals } from './launch/wire-goals.ts';
import { wireNotifications } from './launch/wire-notifications.ts';
import { wireSession } from './launch/wire-session.ts';
import { wireSettings } from './launch/wire-settings.ts';
import { listenToSystem, wireCardKeys, wireIdle, wireTray } from './launch/wire-system.ts';
import { wireWindows } from './launch/wire-windows.ts';
import { wireFiles, wireShelf, wireYours } from './launch/wire-yours.ts';

const out = join(import.meta.dirname, '..');
const senders = new TrustedSenders();
const timer = new SystemTimer();

function restartApp(at: RestartAt): void {
  const { platform, execPath: executable, env: environment } = process;
  restart({ app, startedWith: process.argv.slice(1), platform, executable, environment }, at);
}

function start(launch: Launch, log: FileLog): SessionDesk {
  secure(out);
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
  const cardKeys = wireCardKeys(log, () => desk.call());
  const notifier = wireNotifications({ launch, app, settings, desk, windows, timer, log });
  const tray = wireTray(desk, windows, log);
  const shelf = wireShelf(launch);
  const wired = wireSession({
    ...{ launch, clock, timer, log, tray, shelf, promptWindows, cardKeys, settings, notifier },
    ...{ ...chosen, goals },
    idle: wireIdle(launch, clock),
    pushSession: (snapshot) => push('session:changed', snapshot),
  });
  wired.loop.start();
  const yours = wireYours({
    ...{ launch, app, clock, windows, files, shelf, settings, opinions, goals, own, startAtLogin, log },
    ...{ history: wired.history, restart: restartApp },
  });
  const desks = { session: desk, settings: settingsDesk, history: wired.history, goals: goalsDesk };
  serveRequests({ ...desks, own, yours, firstRun, senders, log, restart: () => restartApp('settings') });
  const lock = listenToSystem({ loop: wired.loop, timer, log });
  endInOrder({ session: wired, tray, promptWindows, clock });
  const { history } = wired;
  setImmediate(() => loadSlowParts({ clock, log, lock, settingsFile, history, director, own }));
  openAtStart(launch, windows, wired.isFirstRun && !startAtLogin.hasBegunThisRun());
  return desk;
}

function begin(begun: BegunLaunch): SessionDesk {
  const log = new FileLog({ folder: join(begun.folder, 'logs'), homeFolder: homedir() });
  return start({ ...begun, translate: launchWords(begun, log) }, log);
}

const launch = beginLaunch({ app, protocol }, () => callApp());
const clock = new SystemClock(systemClockSources(process.platform, launch?.options.clockOffsetDays));
// Without this Electron quits with its last window; the tray is what keeps the app.
app.on('window-all-closed', () => undefined);
// Not awaited here: Electron becomes ready only once this module has been evaluated.
const callApp = startWhenReady({ app, launch, start: begin });
