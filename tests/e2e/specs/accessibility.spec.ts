import type { Page } from 'playwright';
import { helpTopics } from '../../../renderer/home/help/topics.ts';
import { shortRules } from '../../../shared/settings/short-rules.ts';
import { expectNothingFound as expectNothingFoundOn } from '../desktop/axe.ts';
import { translate } from '../desktop/catalogue.ts';
import { type Desktop, expect, test } from '../desktop/desktop.ts';
import { type AppWithHome, launchWithHome } from '../desktop/home-window.ts';
import { resize, sticksOut } from '../desktop/reflow.ts';
import { awaitSitting } from '../desktop/tray-watch.ts';

const expectNothingFound = ({ app, home }: AppWithHome, where: string): Promise<void> =>
  expectNothingFoundOn(app.electron, home, where);

/** The typeface that comes with the app is used, and every digit takes the same room in it. */
async function expectLegible(home: Page): Promise<void> {
  const { isLoaded, widths } = await home.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('span'));
    const all = [...'0123456789'].map((digit) => {
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
  await expectNothingFound(opened, 'sitting');
  await expectLegible(home);

  await expect(home.locator('.prompt')).toBeVisible({ timeout: 40_000 });
  await expectNothingFound(opened, 'prompt');
  for (const [width, zoom] of [
    [360, 1],
    [720, 2],
  ] as const) {
    await resize(opened, width, zoom);
    expect(await sticksOut(home), `prompt at ${width} px, ${zoom * 100} %`).toEqual([]);
  }
  await resize(opened, 1040, 1);

  await home.getByRole('button', { name: translate('window.action.start'), exact: true }).click();
  await expect(home.locator('.ring-break')).toBeVisible();
  await expectNothingFound(opened, 'break');

  await home.getByRole('button', { name: translate('window.action.finishBreak') }).click();
  const halfAnHour = translate('window.action.pauseFor', {
    time: translate('window.action.pause.30-minutes'),
  });
  await home.getByRole('button', { name: halfAnHour }).click();
  // A break leaves the person away until the first input after it.
  await expect(home.locator('.ring-paused')).toBeVisible({ timeout: 20_000 });
  await expectNothingFound(opened, 'paused');
  for (const [width, zoom] of [
    [360, 1],
    [720, 2],
  ] as const) {
    await resize(opened, width, zoom);
    expect(await sticksOut(home), `paused at ${width} px, ${zoom * 100} %`).toEqual([]);
  }
  await app.quit();
});

test('the page Settings is open to everybody, also with everything filled in and wrong', async ({
  desktop,
}) => {
  const opened = await launchWithHome(desktop, { rules: shortRules });
  const { app, home } = opened;
  await home.getByRole('link', { name: translate('window.nav.settings') }).click();
  await home.locator('#setting-sittingMinutes').fill('many');
  await home.keyboard.press('Enter');
  await home.locator('#setting-workingHours-within').click();
  await home.locator('#setting-daysOff').fill('2026-12-24');
  await home.keyboard.press('Enter');
  await expect(home.locator('.hours-line')).toHaveCount(5);
  await expect(home.locator('#setting-sittingMinutes-problem')).not.toBeEmpty();

  await expectNothingFound(opened, 'settings');
  for (const [width, zoom] of [
    [360, 1],
    [720, 2],
  ] as const) {
    await resize(opened, width, zoom);
    expect(await sticksOut(home), `settings at ${width} px, ${zoom * 100} %`).toEqual([]);
  }
  await app.quit();
});

test('the pages under Help are open to everybody', async ({ desktop }) => {
  const opened = await launchWithHome(desktop, { rules: shortRules });
  const { app, home } = opened;
  for (const topic of [null, ...helpTopics]) {
    await home.getByRole('link', { name: translate('window.nav.help'), exact: true }).click();
    if (topic !== null) {
      await home.getByRole('link', { name: translate(`help.topic.${topic}.title`) }).click();
    }
    const title = translate(topic === null ? 'window.nav.help' : `help.topic.${topic}.title`);
    await expect(home.locator('h1')).toHaveText(title);
    // What is folded away is looked at too.
    for (const summary of await home.locator('summary').all()) await summary.click();

    await expectNothingFound(opened, title);
    for (const [width, zoom] of [
      [360, 1],
      [720, 2],
    ] as const) {
      await resize(opened, width, zoom);
      expect(await sticksOut(home), `${title} at ${width} px, ${zoom * 100} %`).toEqual([]);
    }
    await resize(opened, 1040, 1);
  }
  await app.quit();
});
