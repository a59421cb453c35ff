import type { Page } from 'playwright';
import type { State } from '../../../shared/domain/state.ts';
import type { AppOptions } from '../../e2e/desktop/app-command.ts';
import { placeSession } from '../../e2e/desktop/data-files.ts';
import { test as base, expect } from '../../e2e/desktop/desktop.ts';
import { type AppWithHome, homePage, launchWithHome } from '../../e2e/desktop/home-window.ts';
import { pictureFile } from './picture-folder.ts';
import { type Theme, themeVariables } from './theme.ts';

export type StudioOptions = { readonly theme: Theme };

export type Studio = {
  /** Leaves a session as it was quit a moment ago, then starts the app and opens its window. */
  open(session: Partial<State>, options?: AppOptions): Promise<AppWithHome>;
  /** Saves what a window shows, once nothing fades or slides any more; the theme becomes part of the name. */
  still(page: Page, name: string): Promise<void>;
  /** The same of all that a page holds, also where one has to scroll for it. */
  whole(page: Page, name: string): Promise<void>;
  /** The file of a picture in this theme; `name` with its ending. */
  file(name: string): string;
};

export const test = base.extend<StudioOptions & { studio: Studio }>({
  theme: ['light', { option: true }],
  studio: async ({ desktop, theme }, use) => {
    const picture = async (page: Page, path: string, fullPage: boolean): Promise<void> => {
      await page.evaluate(() => Promise.allSettled(document.getAnimations().map((each) => each.finished)));
      await page.screenshot({ path, fullPage });
    };
    const file = (name: string): string => pictureFile(name.replace(/\.(\w+)$/, `-${theme}.$1`));
    await use({
      file,
      open: async (session, options = {}) => {
        await placeSession(desktop.dataFolder, session);
        const opened = await launchWithHome(desktop, { ...options, env: themeVariables(theme) });
        const isDark = await opened.home.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
        expect(isDark).toBe(theme === 'dark');
        return opened;
      },
      still: (page, name) => picture(page, file(`${name}.png`), false),
      whole: (page, name) => picture(page, file(`${name}.png`), true),
    });
  },
});

/** Gives the window so many pixels, as pulling at its corner does. */
export async function resize({ app, home }: AppWithHome, width: number, height: number): Promise<void> {
  await app.electron.evaluate(
    ({ BrowserWindow }, given) => {
      const isHome = (each: Electron.BrowserWindow) => each.webContents.getURL().includes(given.page);
      BrowserWindow.getAllWindows().find(isHome)?.setContentSize(given.width, given.height);
    },
    { width, height, page: homePage },
  );
  await expect.poll(() => home.evaluate(() => window.innerWidth)).toBe(width);
}

export { expect } from '../../e2e/desktop/desktop.ts';
