import type { Page } from 'playwright';

/** What has the focus, as a screen reader would call it. */
const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
  });

export const focusedId = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id ?? '');

/** More than any page has, with every setting changed and all that then leads back. */
const mostStops = 300;

/** Presses Tab until the thing of this name has the focus; a thing that Tab does not reach is an error. */
export async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press('Tab');
    const here = await focusedName(page);
    if (here === name) return;
    passed.push(here);
  }
  throw new Error(`Tab does not lead to "${name}"; it led to ${[...new Set(passed)].join(' | ')}`);
}

/** Presses Tab until the thing with this id has the focus. */
export async function tabToId(page: Page, id: string): Promise<void> {
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press('Tab');
    if ((await focusedId(page)) === id) return;
  }
  throw new Error(`Tab does not lead to #${id}`);
}

/** Goes to the thing of this name by Tab and presses Enter. */
export async function pressByKeyboard(page: Page, name: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}
