import { shortRules } from '../../../../shared/settings/short-rules.ts';
import { translate } from '../../desktop/catalogue.ts';
import { expect, test } from '../../desktop/desktop.ts';
import { launchWithHome } from '../../desktop/home-window.ts';
import { pressByKeyboard, tabTo } from '../../desktop/keyboard.ts';
import { expectReplayAgrees, readDeeds } from '../../desktop/trace.ts';
import { awaitSitting } from '../../desktop/tray-watch.ts';

test('a break, a pause and the settings are reached by the keyboard alone', async ({ desktop }) => {
  const { dataFolder, person, trayHost } = desktop;
  person.work();
  const { app, home } = await launchWithHome(desktop, { rules: { ...shortRules, sittingSeconds: 120 } });
  await awaitSitting(trayHost, 2, 20);
  const headline = home.locator('#mode-headline');

  await pressByKeyboard(home, translate('window.action.startBreak'));
  await expect(headline).toHaveText(translate('window.mode.break.short'));
  // The button is gone; what says so has the focus, so that Tab goes on from there.
  await expect(headline).toBeFocused();
  await pressByKeyboard(home, translate('window.action.finishBreak'));
  await expect(headline).not.toHaveText(translate('window.mode.break.short'));

  const forHalfAnHour = translate('window.action.pause.30-minutes');
  await pressByKeyboard(home, translate('window.action.pauseFor', { time: forHalfAnHour }));
  await expect(headline).toContainText(translate('window.mode.pausedUntil', { time: '' }).trim());
  await pressByKeyboard(home, translate('window.action.unpause'));
  await expect(headline).not.toContainText(translate('window.mode.pausedUntil', { time: '' }).trim());

  await pressByKeyboard(home, translate('window.nav.settings'));
  await expect(home.locator('h1')).toHaveText(translate('window.nav.settings'));
  await expect(home.locator('h1')).toBeFocused();
  await pressByKeyboard(home, translate('window.nav.today'));
  await expect(home.locator('.ring')).toBeVisible();

  await app.quit();
  expect(await readDeeds(dataFolder)).toEqual(expect.arrayContaining(['break-started', 'break-finished']));
  await expectReplayAgrees(dataFolder);
});

test('a break that is due asks in the window, on whichever page it is, and is answered there', async ({
  desktop,
}) => {
  const { dataFolder, person } = desktop;
  person.work();
  const rules = {
    ...shortRules,
    sittingSeconds: 8,
    noticeSeconds: 2,
    calmWaitSeconds: 2,
    patienceSeconds: 60,
  };
  const { app, home } = await launchWithHome(desktop, { rules });
  await pressByKeyboard(home, translate('window.nav.settings'));

  const prompt = home.getByRole('region', { name: translate('window.mode.prompt.short') });
  await expect(prompt).toBeVisible({ timeout: 25_000 });
  await expect(home.getByRole('status')).toContainText(translate('window.mode.prompt.short'));
  // It asks and does not take the focus from what the person is doing.
  await expect(home.locator('h1')).toBeFocused();
  await pressByKeyboard(home, translate('window.nav.today'));
  await expect(prompt).toBeVisible();

  await tabTo(home, translate('window.action.start'));
  await home.keyboard.press('Enter');
  await expect(home.locator('#mode-headline')).toHaveText(translate('window.mode.break.short'));
  await expect(prompt).toHaveCount(0);

  await app.quit();
  await expectReplayAgrees(dataFolder);
});
