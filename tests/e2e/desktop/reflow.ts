import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { type AppWithHome, homePage } from './home-window.ts';

/** Sideways scrolling, and what sticks out of the page. */
export const sticksOut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const out = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > width + 1 && !element.closest('.for-listeners'),
    );
    const isScrolling = document.documentElement.scrollWidth > width;
    return [
      ...(isScrolling ? ['the page scrolls sideways'] : []),
      ...out.map((element) => element.outerHTML),
    ];
  });

/** Gives the window a width and a zoom, as a person does. */
export async function resize({ app, home }: AppWithHome, width: number, zoom: number): Promise<void> {
  await app.electron.evaluate(
    ({ BrowserWindow }, given) => {
      const window = BrowserWindow.getAllWindows().find((each) =>
        each.webContents.getURL().includes(given.page),
      );
      window?.setContentSize(given.width, 700);
      window?.webContents.setZoomFactor(given.zoom);
    },
    { width, zoom, page: homePage },
  );
  await expect.poll(() => home.evaluate(() => window.innerWidth)).toBe(Math.round(width / zoom));
}
