import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { NotificationContent, NotificationKind, Notifications } from '../ports.ts';
import { sessionBusAddress } from './bus-address.ts';
import type { BusConnection } from './bus-connection.ts';
import { ElectronNotifications, type ElectronNotificationsSetup } from './electron-notifications.ts';
import type { LinuxNotifications, LinuxNotificationsSetup } from './linux-notifications.ts';

export type NotificationsSetup = ElectronNotificationsSetup &
  Pick<LinuxNotificationsSetup, 'timer'> & {
    readonly platform: NodeJS.Platform;
    readonly environment: NodeJS.ProcessEnv;
    /** Where the package keeps what lies beside its archive, the app's picture among it. */
    readonly resourcesFolder: string;
  };

async function connect(address: string | null, ended: (why: string) => void): Promise<BusConnection> {
  if (address === null) throw new Error('there is no session bus');
  const { connectToBus } = await import('./bus-connection.ts');
  return connectToBus(address, ended);
}

/** Linux: loaded with the first notification, which most people never switch on. */
class LateLinuxNotifications implements Notifications {
  readonly #setup: NotificationsSetup;
  #loading: Promise<LinuxNotifications> | null = null;
  #loaded: LinuxNotifications | null = null;

  constructor(setup: NotificationsSetup) {
    this.#setup = setup;
  }

  show(kind: NotificationKind, content: NotificationContent): void {
    this.#do((notifications) => notifications.show(kind, content));
  }

  close(kind: NotificationKind): void {
    if (this.#loading !== null) this.#do((notifications) => notifications.close(kind));
  }

  /** At once where it is loaded: at the end of the app there is no later. */
  #do(action: (notifications: LinuxNotifications) => void): void {
    if (this.#loaded !== null) return action(this.#loaded);
    this.#loading ??= this.#load();
    this.#loading.then(action, (error: unknown) => {
      this.#loading = null;
      this.#setup.log.error('The library for notifications did not load', error);
    });
  }

  async #load(): Promise<LinuxNotifications> {
    const { environment, resourcesFolder, onClicked, timer, log } = this.#setup;
    const { LinuxNotifications } = await import('./linux-notifications.ts');
    const icon = pathToFileURL(join(resourcesFolder, 'icon.png')).href;
    const address = sessionBusAddress(environment);
    this.#loaded = new LinuxNotifications({
      ...{ icon, onClicked, timer, log },
      connect: (ended) => connect(address, ended),
    });
    return this.#loaded;
  }
}

export function createNotifications(setup: NotificationsSetup): Notifications {
  return setup.platform === 'linux' ? new LateLinuxNotifications(setup) : new ElectronNotifications(setup);
}
