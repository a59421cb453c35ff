import { exerciseIds } from '../../../shared/routines/exercise.ts';
import { routineMs } from '../../../shared/routines/programme.ts';
import { translate } from '../../e2e/desktop/catalogue.ts';
import { saveMovingPicture } from '../studio/film.ts';
import { beginBreak } from '../studio/running-break.ts';
import { midMorning } from '../studio/sessions.ts';
import { expect, test } from '../studio/studio.ts';

test('a break that moves: into the squeeze and its hold @readme', async ({ studio }) => {
  const running = await beginBreak(await studio.open(midMorning), 'scap-squeeze');
  // A few frames in, so that it never begins with the phase before.
  const fromMs = running.startOf('move') + 100;
  const toMs = fromMs + 4_000;
  const frames = await running.film(fromMs, toMs);
  await saveMovingPicture(studio.file('break.webp'), { frames, fromMs, toMs });
});

for (const exercise of exerciseIds) {
  test(`a break: ${exercise}, getting ready and at its far end`, async ({ studio }) => {
    const running = await beginBreak(await studio.open(midMorning), exercise);
    await running.reach(1_500);
    await studio.still(running.page, `break-${exercise}-ready`);
    await running.reach(running.farEnd());
    await studio.still(running.page, `break-${exercise}`);
  });
}

test('a break: paused, its keys, too much', async ({ studio }) => {
  const { page, reach, startOf } = await beginBreak(await studio.open(midMorning), 'scap-squeeze');
  await reach(startOf('hold') + 1_000);
  await page.keyboard.down('Alt');
  await studio.still(page, 'break-keys');
  await page.keyboard.up('Alt');
  await page.getByRole('button', { name: translate('break.pause') }).click();
  await expect(page.getByText(translate('break.paused'))).toBeVisible();
  await studio.still(page, 'break-paused');
  await page.getByRole('button', { name: translate('break.tooMuch') }).click();
  await expect(page.locator('.break-bar')).toBeHidden();
  await studio.still(page, 'break-too-much');
});

test('a break: its end', async ({ studio }) => {
  const { page, reach, routine } = await beginBreak(await studio.open(midMorning), 'scap-squeeze');
  await reach(routineMs(routine));
  await expect(page.locator('.break-bar')).toBeHidden();
  await studio.still(page, 'break-end');
});
