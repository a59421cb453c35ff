import { routineMs } from '../../../shared/routines/programme.ts';
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

test('a break: its end', async ({ studio }) => {
  const { page, reach, routine } = await beginBreak(await studio.open(midMorning), 'scap-squeeze');
  await reach(routineMs(routine));
  await expect(page.locator('.break-bar')).toBeHidden();
  await studio.still(page, 'break-end');
});
