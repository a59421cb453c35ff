import { exerciseIds } from '../../../shared/routines/exercise.ts';
import { takeEveryLook } from '../studio/every-look.ts';
import { rooms } from '../studio/looks.ts';
import { beginBreak } from '../studio/running-break.ts';
import { midMorning } from '../studio/sessions.ts';
import { test } from '../studio/studio.ts';

/** What changes with the exercise is the figure, and what changes the figure is the light. */
const looks = ['light', 'dark'];

for (const exercise of exerciseIds) {
  test(`a break: ${exercise}, getting ready and at its far end`, async ({ studio }) => {
    const { page, reach, farEnd } = await beginBreak(await studio.open(midMorning), exercise);
    const take = (name: string): Promise<void> =>
      takeEveryLook(page, name, { language: 'english', window: rooms.break, only: looks });
    await reach(1_500);
    await take(`break-${exercise}-ready`);
    await reach(farEnd());
    await take(`break-${exercise}`);
  });
}
