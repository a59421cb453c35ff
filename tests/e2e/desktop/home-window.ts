import type { Page } from 'playwright';
import type {} from '../../../renderer/bridge/window.d.ts';
import type { AppOptions } from './app-command.ts';
import type { AppWithWindows } from './app-with-windows.ts';
import { pseudoTranslate, translate } from './catalogue.ts';
import type { Desktop } from './desktop.ts';
import { eventually } from './eventually.ts';

export type AppWithHome = { readonly app: AppWithWindows; readonly home: Page };

/** What the address of the window holds, and that of no other window. */
export const homePage = '/home/';

const isHome = (page: Page): boolean => page.url().includes(homePage);

/** The window of a running app, once it shows its page. */
export async function awaitHome(app: AppWithWindows): Promise<Page> {
  const home = await eventually(
    'the window',
    () => app.electron.windows().find(isHome),
    (page) => page !== undefined,
  );
  if (home === undefined) throw new Error('the app has no window');
  await home.locator('h1').waitFor();
  await home.locator('.ring, .setting, .first-run, [role=alert]').first().waitFor();
  return home;
}

/** Opens the window as a person does, by launching again. */
export async function openHome(
  desktop: Desktop,
  app: AppWithWindows,
  options: AppOptions = {},
): Promise<Page> {
  await desktop.launchAgain(options);
  return awaitHome(app);
}

/** Starts the app and opens its window from the tray, which starts no second process. */
export async function launchWithHome(desktop: Desktop, options: AppOptions = {}): Promise<AppWithHome> {
  const app = await desktop.launchAppWithWindows(options);
  const { menu } = await desktop.trayHost.item();
  const say = options.args?.includes('--pseudo-locale') ? pseudoTranslate : translate;
  await menu.click(say('tray.menu.open'));
  return { app, home: await awaitHome(app) };
}
