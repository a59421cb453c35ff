import { translate } from '../../e2e/desktop/catalogue.ts';
import { placeGoals } from '../../e2e/desktop/goal-files.ts';
import { menuLabels } from '../../e2e/desktop/menu-labels.ts';
import { isResting } from '../../e2e/desktop/tooltip.ts';
import { awaitSitting, awaitTooltip } from '../../e2e/desktop/tray-watch.ts';
import { aGoal, placeDay } from '../studio/day.ts';
import { almostDue, midMorning } from '../studio/sessions.ts';
import { expect, resize, test } from '../studio/studio.ts';

test('home: sitting, wide and narrow @readme', async ({ desktop, studio }) => {
  await placeGoals(desktop.dataFolder, aGoal(await placeDay(desktop.dataFolder)));
  const opened = await studio.open(midMorning);
  desktop.person.work();
  await expect(opened.home.locator('.ring-sitting')).toBeVisible({ timeout: 20_000 });
  await expect(opened.home.locator('.ribbon-call')).not.toHaveCount(0);
  await studio.still(opened.home, 'home');
  await resize(opened, 360, 760);
  await studio.still(opened.home, 'home-narrow');
});

test('home: nobody there, standing, paused', async ({ desktop, studio }) => {
  const { person, trayHost } = desktop;
  const opened = await studio.open(midMorning);
  await studio.still(opened.home, 'home-away');
  person.work();
  await awaitSitting(trayHost, 1, 20);
  const { menu } = await trayHost.item();
  await menu.click(menuLabels.standing);
  await awaitTooltip(trayHost, 'standing', isResting('standing'), 8);
  await studio.still(opened.home, 'home-standing');
  await menu.click(menuLabels.sitting);
  await awaitSitting(trayHost, 1, 8);
  await menu.click(menuLabels.pauseHalfHour);
  await expect(opened.home.locator('.ring-paused')).toBeVisible();
  await studio.still(opened.home, 'home-paused');
});

test('home: asking, and a break', async ({ desktop, studio }) => {
  const opened = await studio.open(almostDue);
  desktop.person.work();
  await awaitTooltip(desktop.trayHost, 'due', ({ is }) => is === 'due', 30);
  desktop.person.rest();
  await expect(opened.home.locator('.prompt')).toBeVisible({ timeout: 30_000 });
  await studio.still(opened.home, 'home-asking');
  await resize(opened, 360, 760);
  await studio.still(opened.home, 'home-asking-narrow');
  await resize(opened, 1040, 720);
  await opened.home.getByRole('button', { name: translate('window.action.start'), exact: true }).click();
  await expect(opened.home.locator('.ring-break')).toBeVisible();
  await studio.still(opened.home, 'home-break');
});
