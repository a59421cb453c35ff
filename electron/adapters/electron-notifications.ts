import type { NotificationConstructorOptions } from 'electron';
import type { Log, NotificationContent, NotificationKind, Notifications } from '../ports.ts';

/** The part of Electron's `Notification` that is used. */
export interface NotificationHandle {
  on(event: 'click' | 'close', listener: () => void): unknown;
  on(event: 'failed', listener: (event: unknown, error: string) => void): unknown;
  show(): void;
  close(): void;
}

export type ElectronNotificationsSetup = {
  readonly create: (options: NotificationConstructorOptions) => NotificationHandle;
  readonly onClicked: (kind: NotificationKind) => void;
  readonly log: Log;
};

/** Notifications of macOS and Windows, which do not keep the app waiting. A failure is logged and shows nothing. */
export class ElectronNotifications implements Notifications {
  readonly #setup: ElectronNotificationsSetup;
  readonly #shown = new Map<NotificationKind, NotificationHandle>();

  constructor(setup: ElectronNotificationsSetup) {
    this.#setup = setup;
  }

  show(kind: NotificationKind, { title, body, stays }: NotificationContent): void {
    const { create, onClicked, log } = this.#setup;
    this.close(kind);
    const handle = create({ title, body, silent: true, timeoutType: stays ? 'never' : 'default' });
    const forget = (): void => {
      if (this.#shown.get(kind) === handle) this.#shown.delete(kind);
    };
    handle.on('click', () => onClicked(kind));
    handle.on('close', forget);
    handle.on('failed', (_event, error) => {
      log.warn(`No notification could be shown: ${error}`);
      forget();
    });
    // Kept here also because a notification that nobody holds is collected, and its click with it.
    this.#shown.set(kind, handle);
    handle.show();
  }

  close(kind: NotificationKind): void {
    const handle = this.#shown.get(kind);
    this.#shown.delete(kind);
    handle?.close();
  }
}
