import type { Page } from 'playwright';
import { sticksOut } from './fits.ts';
import type { Language } from './languages.ts';
import { lookAt, looks, type Rooms } from './looks.ts';
import { pictureFile } from './picture-folder.ts';
import { expect } from './studio.ts';

/** Fades and slides are waited for; what goes on for longer is no fading. */
const settle = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const isShort = ({ effect }: Animation): boolean => Number(effect?.getComputedTiming().endTime ?? 0) < 1000;
    const short = document.getAnimations().filter(isShort);
    return Promise.allSettled(short.map(({ finished }) => finished));
  });

/** Takes a page in every look of a language, and says what does not fit. */
export async function takeEveryLook(
  page: Page,
  name: string,
  { language, window }: { readonly language: Language; readonly window: Rooms },
): Promise<void> {
  for (const look of looks[language]) {
    if (!(await lookAt(page, look, window))) continue;
    await settle(page);
    await page.screenshot({ path: pictureFile(`${name}-${look.name}.png`) });
    expect.soft(await sticksOut(page), `${name}, ${look.name}`).toEqual([]);
  }
}
