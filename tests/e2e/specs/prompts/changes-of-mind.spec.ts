import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { textOf } from '../../../../shared/i18n/text-of.ts';
import { readOpinionsFile } from '../../../../shared/opinions/opinions-file.ts';
import { nameOf } from '../../../../shared/routines/catalogue.ts';
import { type AnyExercise, idOf } from '../../../../shared/routines/own-exercise.ts';
import { routineMs } from '../../../../shared/routines/programme.ts';
import { momentOn, runningOn } from '../../desktop/break-page.ts';
import { translate } from '../../desktop/catalogue.ts';
import { expect, test } from '../../desktop/desktop.ts';
import { eventually } from '../../desktop/eventually.ts';
import { menuLabels } from '../../desktop/menu-labels.ts';
import { awaitBreak, awaitNoPrompt, pageOf, promptSoon } from '../../desktop/prompts.ts';
import { expectReplayAgrees } from '../../desktop/trace.ts';

const nameText = (exercise: AnyExercise): string => textOf(nameOf(exercise), translate);

const readOpinions = async (dataFolder: string) => {
  const text = await readFile(join(dataFolder, 'opinions.json'), 'utf8').catch(() => '{}');
  const content: unknown = JSON.parse(text);
  return readOpinionsFile(content);
};

test('what is done is made harder and easier, swapped, left out for a week, and is too much, by keys', async ({
  desktop,
}) => {
  const { dataFolder, person, screen, trayHost } = desktop;
  const app = await desktop.launchAppWithWindows({ rules: { ...promptSoon, breakSeconds: 150 } });
  const { menu } = await trayHost.item();
  await menu.click(menuLabels.startBreak);
  await awaitBreak(screen);
  const page = await pageOf(app, 'break');
  const badges = page.locator('.player-badges');
  await expect(page.getByRole('button', { name: translate('break.swap') })).toBeEnabled();
  const planned = await runningOn(page);

  const before = await momentOn(page);
  await person.press('s');
  await expect(page.getByRole('heading')).not.toHaveText(nameText(before.exercise));
  const swapped = await runningOn(page);
  expect(routineMs(swapped.routine)).toBe(routineMs(planned.routine));

  await person.press('e');
  await expect(badges).toContainText(translate('routine.level.easier'));
  await person.press('h');
  await expect(badges).not.toContainText(translate('routine.level.easier'));

  const unloved = await momentOn(page);
  await person.press('n');
  await expect(page.getByText(translate('break.leftOut'))).toBeVisible();
  await expect(page.getByRole('heading')).not.toHaveText(nameText(unloved.exercise));
  const heavy = await momentOn(page);
  await person.press('t');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(translate('safety.stopCard.title'));

  const kept = await eventually(
    'what was thought of them to be kept',
    () => readOpinions(dataFolder),
    (reading) =>
      reading.is === 'usable' &&
      Object.entries(reading.opinions.levels).some(
        ([id, level]) => id === idOf(heavy.exercise) && level === 'easier',
      ),
  );
  if (kept.is !== 'usable') throw new Error('the opinions cannot be read');
  expect(kept.opinions.hidden.map(({ exercise }) => exercise)).toEqual([unloved.exercise]);
  await person.press('Escape');
  await awaitNoPrompt(screen);
  await app.quit();
  await expectReplayAgrees(dataFolder);
});
