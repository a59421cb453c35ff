import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { type AppWithHome, homePage } from './home-window.ts';

/** Sideways scrolling, and what sticks out of the page. */
const sticksOut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const out = [...document.querySelectorAll('body *')].filter(
      (element) =>
        element.getBoundingClientRect().right > width + 1 &&
        !element.closest('.for-listeners, svg, .first-run-picture, .card-figure'),
    );
    const isScrolling = document.documentElement.scrollWidth > width;
    return [
      ...(isScrolling ? ['the page scrolls sideways'] : []),
      ...out.map((element) => element.outerHTML.slice(0, 200)),
    ];
  });

async function resize({ app, home }: AppWithHome, width: number, zoom: number): Promise<void> {
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
  // A window twice as wide with text twice as large has the width of before: both must have come.
  await expect
    .poll(() => home.evaluate(() => ({ width: window.innerWidth, zoom: window.devicePixelRatio })))
    .toEqual({ width: Math.round(width / zoom), zoom });
}

/** The page can be used in a narrow window and with text of twice the size, and is then as wide as before. */
export async function expectFits(opened: AppWithHome, where: string): Promise<void> {
  for (const [width, zoom] of [
    [360, 1],
    [720, 2],
  ] as const) {
    await resize(opened, width, zoom);
    // The new width is there before the page has been laid out for it.
    const message = `${where} at ${width} px, ${zoom * 100} %`;
    await expect.poll(() => sticksOut(opened.home), { message }).toEqual([]);
  }
  await resize(opened, 1040, 1);
}
