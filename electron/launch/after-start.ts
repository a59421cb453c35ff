import { dateBefore } from '../../shared/calendar/local-stamp.ts';
import { pastOfHistory } from '../../shared/choice/past-of-history.ts';
import type { StartableLockEvents } from '../adapters/lock.ts';
import type { FileLog } from '../adapters/log.ts';
import type { SettingsFile } from '../adapters/settings-file.ts';
import type { BreakDirector } from '../app/break-director.ts';
import { directorNow } from '../app/director-now.ts';
import type { History } from '../app/history.ts';
import type { OwnDesk } from '../app/own-desk.ts';
import type { Clock, Windows } from '../ports.ts';
import type { Launch } from './begin-launch.ts';

type SlowParts = {
  readonly clock: Clock;
  readonly log: FileLog;
  readonly lock: StartableLockEvents;
  readonly settingsFile: SettingsFile;
  readonly history: History;
  readonly director: BreakDirector;
  readonly own: OwnDesk;
};

/** What the director remembers of breaks, in days. */
const recalledDays = 7;

/** Libraries that take long to load come after the tray, and so does looking through the past. */
export function loadSlowParts({ clock, log, lock, settingsFile, history, director, own }: SlowParts): void {
  void log.open();
  void lock.start();
  settingsFile.openStore().catch((error: unknown) => log.error('electron-store did not load', error));
  history.open(clock.read());
  const from = dateBefore(directorNow(clock.read()).day, recalledDays);
  director.recall(pastOfHistory(history.read(from).events, own.all));
}

/** The demo is there to be seen; a first start introduces itself, unless the system made it at login. */
export function openAtStart({ options }: Launch, windows: Windows, isIntroduced: boolean): void {
  if (options.openSettings) windows.openHome('settings');
  else if (options.demo || (isIntroduced && !options.hidden)) windows.openHome('today');
}
