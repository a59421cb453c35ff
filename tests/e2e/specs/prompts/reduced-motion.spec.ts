import { join } from 'node:path';
import type { Page } from 'playwright';
import { momentOn } from '../../desktop/break-page.ts';
import { translate } from '../../desktop/catalogue.ts';
import { placeFile } from '../../desktop/data-files.ts';
import { expect, test } from '../../desktop/desktop.ts';
import { eventually, throughout } from '../../desktop/eventually.ts';
import { awaitBreak, awaitCard, awaitNoPrompt, pageOf, promptSoon } from '../../desktop/prompts.ts';
import { expectReplayAgrees } from '../../desktop/trace.ts';

/** Playwright holds pages to movement; here the choice of the desktop counts, which is to have less. */
async function asTheSystemSays(page: Page): Promise<Page> {
  await page.emulateMedia({ reducedMotion: null });
  expect(await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(true);
  return page;
}

/** The shapes of every figure on the page. */
const figuresOn = (page: Page): Promise<string> =>
  page.evaluate(() => [...document.querySelectorAll('.figure')].map(({ innerHTML }) => innerHTML).join());

/** What moves by itself and by how it moves, endless or not. */
const movedOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    document.getAnimations().flatMap(({ effect }) => {
      const frames = effect instanceof KeyframeEffect ? effect.getKeyframes() : [];
      return frames.some(({ transform }) => transform !== undefined && transform !== 'none') &&
        effect instanceof KeyframeEffect
        ? [`${effect.target?.className}`]
        : [];
    }),
  );

test('who asked the system for less movement gets a card that stands, and both ends of the movement', async ({
  desktop,
}) => {
  const { dataFolder, household, person, screen } = desktop;
  await placeFile(
    join(household.home, 'config', 'gtk-3.0', 'settings.ini'),
    '[Settings]\ngtk-enable-animations=0\n',
  );
  person.work();
  const app = await desktop.launchAppWithWindows({ rules: promptSoon });
  const card = await asTheSystemSays(await pageOf(app, 'card'));
  await awaitCard(screen);
  // The line of the patience is left; it moves in a few steps.
  expect(await movedOn(card)).toEqual(['patience-left']);
  await expect(card.getByRole('button', { name: translate('card.hold') })).toHaveCount(0);
  const posed = await figuresOn(card);
  await throughout(
    'the figure to stand',
    () => figuresOn(card),
    (now) => now === posed,
    { forMs: 1_500 },
  );
  const page = await asTheSystemSays(await pageOf(app, 'break'));
  await card.getByRole('button', { name: translate('card.start') }).click();

  await awaitBreak(screen);
  await expect(page.locator('.still-pose .figure')).toHaveCount(2);
  await expect(page.locator('.still-arrow')).toBeVisible();
  const [begin, end] = await page.locator('.still-pose .figure').all();
  expect(await begin?.innerHTML()).not.toBe(await end?.innerHTML());
  await eventually(
    'the first movement',
    () => momentOn(page),
    ({ phase }) => phase.is !== 'get-ready',
  );
  // Slowly the line under the pose to be in fills, while the figures stand.
  const poses = await figuresOn(page);
  const fills = new Set<string>();
  await throughout(
    'the poses to stand',
    async () => {
      for (const line of await page.locator('.still-fill').all())
        fills.add((await line.getAttribute('stroke-dasharray')) ?? '');
      return figuresOn(page);
    },
    (now) => now === poses,
    { forMs: 2_500, everyMs: 250 },
  );
  expect(fills.size).toBeGreaterThan(4);
  expect(await movedOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await awaitNoPrompt(screen);
  await app.quit();
  await expectReplayAgrees(dataFolder);
});

test('what moves on the card and in the break for more than five seconds can be held', async ({
  desktop,
}) => {
  const { dataFolder, person, screen } = desktop;
  person.work();
  const app = await desktop.launchAppWithWindows({ rules: promptSoon });
  await awaitCard(screen);
  const card = await pageOf(app, 'card');
  expect(
    await card.locator('.card-asking').evaluate((element) => getComputedStyle(element).animationName),
  ).toBe('card-in');
  const first = await figuresOn(card);
  await eventually(
    'the figure to move',
    () => figuresOn(card),
    (now) => now !== first,
  );
  await card.getByRole('button', { name: translate('card.hold') }).click();
  const held = await figuresOn(card);
  await throughout(
    'the figure to stand',
    () => figuresOn(card),
    (now) => now === held,
    { forMs: 1_000 },
  );
  await card.getByRole('button', { name: translate('card.move') }).click();
  await eventually(
    'the figure to move on',
    () => figuresOn(card),
    (now) => now !== held,
  );

  await card.getByRole('button', { name: translate('card.start') }).click();
  await awaitBreak(screen);
  const page = await pageOf(app, 'break');
  await eventually(
    'the first movement',
    () => momentOn(page),
    ({ phase }) => phase.is !== 'get-ready',
  );
  await page.getByRole('button', { name: translate('break.pause') }).click();
  await expect(page.getByText(translate('break.paused'))).toBeVisible();
  const paused = await figuresOn(page);
  await throughout(
    'the figure to stand',
    () => figuresOn(page),
    (now) => now === paused,
    { forMs: 1_000 },
  );
  await page.getByRole('button', { name: translate('break.resume') }).click();
  await eventually(
    'the figure to move on',
    () => figuresOn(page),
    (now) => now !== paused,
  );
  await page.keyboard.press('Escape');
  await awaitNoPrompt(screen);
  await app.quit();
  await expectReplayAgrees(dataFolder);
});
