import type { Page } from 'playwright';
import { sticksOut } from './fits.ts';
import type { Language } from './languages.ts';
import { lookAt, looks, type Rooms } from './looks.ts';
import { pictureFile } from './picture-folder.ts';
import { expect } from './studio.ts';

/** Fades and slides are waited for. What goes on for longer is no fading, and what is folded away never ends. */
const settle = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const isFading = ({ effect }: Animation): boolean =>
      effect instanceof KeyframeEffect &&
      effect.target?.checkVisibility() === true &&
      Number(effect.getComputedTiming().endTime ?? 0) < 1000;
    const fading = document.getAnimations().filter(isFading);
    return Promise.allSettled(fading.map(({ finished }) => finished));
  });

type Shown = {
  readonly language: Language;
  readonly window: Rooms;
  /** The names of the looks; all of the language where it is left out. */
  readonly only?: readonly string[];
};

/** Takes a page in every look of a language, and says what does not fit. */
export async function takeEveryLook(
  page: Page,
  name: string,
  { language, window, only }: Shown,
): Promise<void> {
  for (const look of looks[language]) {
    if (only?.includes(look.name) === false || !(await lookAt(page, look, window))) continue;
    await settle(page);
    await page.screenshot({ path: pictureFile(`${name}-${look.name}.png`) });
    expect.soft(await sticksOut(page), `${name}, ${look.name}`).toEqual([]);
  }
}
