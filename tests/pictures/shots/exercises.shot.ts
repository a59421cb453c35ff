import type { Page } from 'playwright';
import { translate } from '../../e2e/desktop/catalogue.ts';
import { act } from '../studio/offer.ts';
import { midMorning } from '../studio/sessions.ts';
import { expect, resize, test } from '../studio/studio.ts';

const goTo = async (home: Page, address: string): Promise<void> => {
  await home.evaluate((hash) => {
    window.location.hash = hash;
  }, address);
  await expect(home.locator('.library, .opened')).toBeVisible();
  const hold = home.getByRole('button', { name: translate('card.hold') });
  if (await hold.isVisible()) await hold.click();
};

test('exercises: found by a part of the body, favourites, nothing found', async ({ studio }) => {
  const { home } = await studio.open(midMorning);
  await act(home, { is: 'like', exercise: 'cat-cow', liked: true });
  await goTo(home, '#exercises');
  await home.getByRole('radio', { name: translate('help.region.thorax.title') }).check();
  await studio.still(home, 'exercises-area');
  await home.locator('.tile').nth(4).scrollIntoViewIfNeeded();
  await studio.still(home, 'exercises-tiles');
  await home.locator('.programmes').scrollIntoViewIfNeeded();
  await studio.still(home, 'exercises-programmes');
  await home.locator('#exercise-search').fill('trampoline');
  await studio.still(home, 'exercises-none');
});

test('exercises: one opened, wide and narrow', async ({ studio }) => {
  const opened = await studio.open(midMorning);
  const { home } = opened;
  await goTo(home, '#exercises/doorway-pec');
  await studio.still(home, 'exercise');
  await home.locator('.stop-rule').scrollIntoViewIfNeeded();
  await studio.still(home, 'exercise-safety');
  await resize(opened, 360, 760);
  await home.evaluate(() => scrollTo(0, 0));
  await studio.still(home, 'exercise-narrow');
});

test('exercises: without movement, before warmth, a programme', async ({ studio }) => {
  const opened = await studio.open(midMorning);
  const { home } = opened;
  await goTo(home, '#exercises/heat/warmth');
  await studio.still(home, 'before-warmth');
  await resize(opened, 360, 760);
  await studio.still(home, 'before-warmth-narrow');
  await resize(opened, 1040, 720);
  await goTo(home, '#exercises/evening');
  await studio.still(home, 'programme');
  await home.emulateMedia({ reducedMotion: 'reduce' });
  await goTo(home, '#exercises/hip-flexor');
  await studio.still(home, 'exercise-still');
});

test('exercises: a break under way, and warmth that waits', async ({ studio }) => {
  const { home } = await studio.open(midMorning);
  await goTo(home, '#exercises/heat');
  await act(home, { is: 'start-exercise', exercise: 'heat', form: 'standard', rounds: 5 });
  await expect(home.locator('#start-waiting')).toBeVisible();
  await studio.still(home, 'exercise-on-break');
  await act(home, { is: 'finish-break' });
  await expect(home.locator('#start-waiting')).toContainText('1 h');
  await studio.still(home, 'exercise-waits');
});

test('exercises: in a language that is longer', async ({ studio }) => {
  const opened = await studio.open(midMorning, { args: ['--pseudo-locale'] });
  const { home } = opened;
  await goTo(home, '#exercises');
  await studio.still(home, 'exercises-longer');
  await goTo(home, '#exercises/doorway-pec');
  await studio.still(home, 'exercise-longer');
  await resize(opened, 360, 760);
  await studio.still(home, 'exercise-longer-narrow');
});
