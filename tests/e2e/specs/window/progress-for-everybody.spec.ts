import type { Page } from 'playwright';
import type { HistoryLine } from '../../../../shared/history/lines.ts';
import { scales } from '../../../../shared/progress/periods.ts';
import { shortRules } from '../../../../shared/settings/short-rules.ts';
import { buildBreak, buildRest, buildSitting } from '../../../support/history-lines.ts';
import { livedHistory } from '../../../support/lived-history.ts';
import { expectNothingFound } from '../../desktop/axe.ts';
import { translate } from '../../desktop/catalogue.ts';
import { expect, test } from '../../desktop/desktop.ts';
import { placeHistory, today } from '../../desktop/history.ts';
import { launchWithHome } from '../../desktop/home-window.ts';
import { pressByKeyboard, tabTo } from '../../desktop/keyboard.ts';
import { personsFiles } from '../../desktop/person-files.ts';
import { resize, sticksOut } from '../../desktop/reflow.ts';

/** Nothing is due by itself while a test lasts. */
const rules = { ...shortRules, sittingSeconds: 600 };

/** Outside working hours nothing is counted. */
const neverWorking = { ...rules, workingHours: {} };

const goTo = (home: Page, address: string): Promise<void> =>
  home.evaluate((hash) => {
    window.location.hash = hash;
  }, address);

const longAgo: readonly HistoryLine[] = ['2025-03-03', '2025-03-04', '2025-03-07'].flatMap((date) => [
  buildSitting({ date }),
  buildSitting({ date, time: '11:00:00', is: 'call', seconds: 900, heldSeconds: 900 }),
  buildBreak({ date }),
  buildBreak({ date, time: '11:15:00', outcome: 'left', exercises: [] }),
  buildRest({ date }),
]);

/** Goes back to March 2025, as a person does. */
async function goToLongAgo(home: Page): Promise<void> {
  await goTo(home, '#progress');
  await home.locator('#scale-year').check({ force: true });
  const years = Number(today().slice(0, 4)) - 2025;
  for (let year = 0; year < years; year += 1)
    await home.getByRole('button', { name: translate('progress.earlier.year') }).click();
  await home.locator('#scale-month').check({ force: true });
  for (let month = 1; month < 3; month += 1)
    await home.getByRole('button', { name: translate('progress.later.month') }).click();
}

test('Progress and Your data tell who listens what they show', async ({ desktop }) => {
  // Something before it, so that the way back leads there.
  await placeHistory(desktop.dataFolder, [buildSitting({ date: '2025-01-07' }), ...longAgo]);
  const { app, home } = await launchWithHome(desktop, { rules });
  await goToLongAgo(home);
  await expect(home.locator('main')).toMatchAriaSnapshot({ name: 'month.aria.yml' });
  await goTo(home, '#yours');
  await expect(home.locator('h1')).toHaveText(translate('yours.title.yours'));
  await expect(home.locator('main')).toMatchAriaSnapshot({ name: 'yours.aria.yml' });
  await app.quit();
});

test('Progress, Your data and the page for a therapist are open to everybody in each thing that can hold', async ({
  desktop,
}) => {
  test.slow();
  await placeHistory(desktop.dataFolder, livedHistory(today()));
  const files = await personsFiles(desktop);
  const opened = await launchWithHome(desktop, { rules, args: [files.argument] });
  const { app, home } = opened;
  const fits = async (where: string): Promise<void> => {
    await expectNothingFound(app.electron, home, where);
    for (const [width, zoom] of [
      [360, 1],
      [720, 2],
    ] as const) {
      await resize(opened, width, zoom);
      expect(await sticksOut(home), `${where} at ${width} px, ${zoom * 100} %`).toEqual([]);
    }
    await resize(opened, 1040, 1);
  };
  await goTo(home, '#progress');
  for (const scale of scales) {
    await home.locator(`#scale-${scale}`).check({ force: true });
    await home.getByRole('button', { name: translate(`progress.earlier.${scale}`) }).click();
    await home.locator('.plot').first().waitFor();
    await fits(scale);
  }
  const closed = home.getByRole('button', { name: new RegExp(`^${translate('progress.plot.as-table')}`) });
  while ((await closed.count()) > 0) await closed.first().click();
  await fits('tables');
  await goTo(home, '#summary');
  await home.locator('.paper').waitFor();
  await fits('the page for a therapist');

  await goTo(home, '#yours');
  await fits('your data');
  await files.pick('{');
  await home.getByRole('button', { name: translate('yours.take.choose') }).click();
  await expect(home.locator('.said-problem')).toBeVisible();
  await home.getByRole('button', { name: translate('yours.save.everything') }).click();
  await expect(home.getByText(translate('yours.saved'))).toBeVisible();
  await files.pick(await files.read('unhunch-20'));
  await home.getByRole('button', { name: translate('yours.take.choose') }).click();
  await home.locator('#offer-title').waitFor();
  await tabTo(home, translate('yours.erase.button'));
  await home.keyboard.press('Enter');
  await expect(home.locator('.said-problem')).toBeVisible();
  await fits('your data with a copy and a word that is missing');
  await app.quit();
});

test('the first day has nothing to show, and is open to everybody', async ({ desktop }) => {
  const { app, home } = await launchWithHome(desktop, { rules: neverWorking });
  await goTo(home, '#progress');
  await expect(home.getByText(translate('progress.empty.title'))).toBeVisible();
  await expectNothingFound(app.electron, home, 'the first day');
  await pressByKeyboard(home, translate('progress.empty.bring'));
  await expect(home.locator('h1')).toHaveText(translate('yours.title.yours'));
  await expect(home.locator('h1')).toBeFocused();
  await app.quit();
});
