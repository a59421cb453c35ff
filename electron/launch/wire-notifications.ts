import { type App, Notification } from 'electron';
import { createNotifications } from '../adapters/notifications.ts';
import { Notifier } from '../app/notifier.ts';
import type { SessionDesk } from '../app/session-desk.ts';
import type { SettingsKeeper } from '../app/settings-keeper.ts';
import type { Log, Timer, Windows } from '../ports.ts';
import type { Launch } from './begin-launch.ts';

/** The `appId` of `electron-builder.yml`, with which the installer marks the entry in the Start menu. */
const appId = 'app.unhunch';

export type NotificationWiring = {
  readonly launch: Launch;
  readonly app: App;
  readonly settings: SettingsKeeper;
  readonly desk: SessionDesk;
  readonly windows: Windows;
  readonly timer: Timer;
  readonly log: Log;
};

/** What decides about notifications, with what shows them. Nothing is loaded before the first one. */
export function wireNotifications(wiring: NotificationWiring): Notifier {
  const { launch, app, settings, desk, windows, timer, log } = wiring;
  // Windows shows notifications of an app that it knows by this name alone.
  if (process.platform === 'win32') app.setAppUserModelId(appId);
  const notifications = createNotifications({
    platform: process.platform,
    environment: process.env,
    resourcesFolder: process.resourcesPath,
    create: (options) => new Notification(options),
    onClicked: (kind) => notifier.clicked(kind),
    ...{ timer, log },
  });
  const notifier = new Notifier({
    notifications,
    preferences: () => settings.preferences,
    translate: launch.translate,
    demo: launch.options.demo,
    openHome: () => windows.openHome('today'),
    startBreak: () => desk.act({ is: 'start-break' }),
  });
  return notifier;
}
