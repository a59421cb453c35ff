import type { Page } from 'playwright';
import { shortRules } from '../../../../shared/settings/short-rules.ts';
import { translate } from '../../desktop/catalogue.ts';
import { type Desktop, expect, test } from '../../desktop/desktop.ts';
import { expectOpenToEverybody } from '../../desktop/everybody.ts';
import { type AppWithHome, launchWithHome } from '../../desktop/home-window.ts';
import { awaitSitting } from '../../desktop/tray-watch.ts';

/** The typeface that comes with the app is used, and every digit takes the same room in it. */
async function expectLegible(home: Page): Promise<void> {
  const { isLoaded, widths } = await home.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('span'));
    const all = '0123456789'.split('').map((digit) => {
      probe.textContent = digit.repeat(20);
      return Math.round(probe.getBoundingClientRect().width);
    });
    probe.remove();
    return { isLoaded: [...document.fonts].some(({ status }) => status === 'loaded'), widths: all };
  });
  expect(isLoaded, 'the typeface').toBe(true);
  expect(new Set(widths).size, `digits as wide as ${widths.join()}`).toBe(1);
}

const launchAtWork = async (desktop: Desktop): Promise<AppWithHome> => {
  desktop.person.work();
  const rules = {
    ...shortRules,
    sittingSeconds: 15,
    // Long enough that looking at it never sees its end, and it is always cut short.
    breakSeconds: 59,
    noticeSeconds: 2,
    calmWaitSeconds: 2,
    patienceSeconds: 120,
  };
  const opened = await launchWithHome(desktop, { rules });
  await awaitSitting(desktop.trayHost, 1, 20);
  return opened;
};

test('the page Today is open to everybody in each thing that can hold', async ({ desktop }) => {
  const opened = await launchAtWork(desktop);
  const { app, home } = opened;
  await expect(home.locator('.prompt')).toBeVisible({ timeout: 60_000 });
  await expectLegible(home);
  await expectOpenToEverybody(opened, 'today-prompt');

  await home.getByRole('button', { name: translate('window.action.start'), exact: true }).click();
  await expect(home.locator('.ring-break')).toBeVisible();
  await expectOpenToEverybody(opened, 'today-break');

  await home.getByRole('button', { name: translate('window.action.finishBreak') }).click();
  const halfAnHour = translate('window.action.pauseFor', {
    time: translate('window.action.pause.30-minutes'),
  });
  await home.getByRole('button', { name: halfAnHour }).click();
  // A break leaves the person away until the first input after it.
  await expect(home.locator('.ring-paused')).toBeVisible({ timeout: 20_000 });
  await expectOpenToEverybody(opened, 'today-paused');
  await app.quit();
});
