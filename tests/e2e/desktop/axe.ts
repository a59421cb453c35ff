import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { ElectronApplication, Page } from 'playwright';
import { expect } from 'playwright/test';
import { notInSystemColours } from './high-contrast.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

async function setTheme(electron: ElectronApplication, theme: Theme): Promise<void> {
  await electron.evaluate(({ nativeTheme }, source) => {
    nativeTheme.themeSource = source;
  }, theme);
}

/** What has nothing to do with colours is the same in all of them, and is asked once. */
type Rules = 'all' | 'of-colours';
const ofColours = ['color-contrast', 'link-in-text-block'];

/** A debugger may run text as code where the page may not, so the policy of the page stays as it is. */
async function axeFindings(page: Page, rules: Rules): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const { violations, incomplete } = await page.evaluate(
    (options): Promise<AxeResults> => Reflect.get(window, 'axe').run(document, options),
    { resultTypes: ['violations', 'incomplete'], ...(rules === 'all' ? {} : { runOnly: ofColours }) },
  );
  const undecided = incomplete.filter(({ id }) => id !== 'color-contrast');
  return [...violations, ...undecided].flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Colours fade into each other; halfway they contrast with nothing. What runs for longer than a moment is no fading. */
const awaitFaded = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const fadings = document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().endTime ?? 0) < 1000);
    await Promise.allSettled(fadings.map(({ finished }) => finished));
  });

/** Puts a look on, goes to what is to be seen in it, and has axe look at it once its colours have settled. */
type Look = (
  electron: ElectronApplication,
  page: Page,
  where: string,
  goThere?: () => Promise<void>,
) => Promise<void>;

const inTheme =
  (theme: Theme): Look =>
  async (electron, page, where, goThere) => {
    await setTheme(electron, theme);
    await expect
      .poll(() => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches))
      .toBe(theme === 'dark');
    await goThere?.();
    await awaitFaded(page);
    const findings = await axeFindings(page, theme === 'light' ? 'all' : 'of-colours');
    expect(findings, `${where}, ${theme}`).toEqual([]);
  };

/** The colours that a person has the system force on a page; nothing else may be on it. */
const inForcedColours: Look = async (_electron, page, where, goThere) => {
  await page.emulateMedia({ forcedColors: 'active', contrast: 'more' });
  await expect.poll(() => page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  await goThere?.();
  await awaitFaded(page);
  expect(await axeFindings(page, 'of-colours'), `${where}, forced colours`).toEqual([]);
  expect(await notInSystemColours(page), `${where}, forced colours`).toEqual([]);
  await page.emulateMedia({ forcedColors: null, contrast: null });
};

/** Light, dark and high contrast. */
export const looks: readonly Look[] = [...themes.map(inTheme), inForcedColours];

/** Has axe look at a page in light, in dark and in high contrast. */
export async function expectNothingFound(
  electron: ElectronApplication,
  page: Page,
  where: string,
): Promise<void> {
  for (const look of looks) await look(electron, page, where);
}
