import type { Page } from 'playwright';
import { act } from '../studio/offer.ts';
import { midMorning } from '../studio/sessions.ts';
import { expect, test } from '../studio/studio.ts';

const goTo = async (home: Page, address: string): Promise<void> => {
  await home.evaluate((hash) => {
    window.location.hash = hash;
  }, address);
  await expect(home.locator('.opened')).toBeVisible();
};

test('an exercise: without movement, a break under way, and warmth that waits', async ({ studio }) => {
  const { home } = await studio.open(midMorning);
  await goTo(home, '#exercises/heat');
  await act(home, { is: 'start-exercise', exercise: 'heat', form: 'standard', rounds: 5 });
  await expect(home.locator('#start-waiting')).toBeVisible();
  await studio.still(home, 'exercise-on-break');
  await act(home, { is: 'finish-break' });
  await expect(home.locator('#start-waiting')).toContainText('1 h');
  await studio.still(home, 'exercise-waits');
  await home.emulateMedia({ reducedMotion: 'reduce' });
  await goTo(home, '#exercises/hip-flexor');
  await studio.still(home, 'exercise-still');
});
