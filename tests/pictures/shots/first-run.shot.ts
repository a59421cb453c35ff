import type { Page } from 'playwright';
import { firstRunSteps } from '../../../renderer/home/first-run/steps.ts';
import type { AppOptions } from '../../e2e/desktop/app-command.ts';
import { translate } from '../../e2e/desktop/catalogue.ts';
import { expect, resize, test } from '../studio/studio.ts';

const fresh: AppOptions = { firstRun: 'open' };

/** Goes there by its address, since the names of the buttons differ between languages. */
async function goTo(home: Page, address: string): Promise<void> {
  await home.evaluate((hash) => {
    window.location.hash = hash;
  }, address);
}

test('the first steps, wide and narrow', async ({ studio }) => {
  const opened = await studio.open({}, fresh);
  const { home } = opened;
  for (const [index, step] of firstRunSteps.entries()) {
    await resize(opened, 1040, 720);
    await expect(home.locator('h1')).toHaveText(translate(`first-run.${step}.title`));
    if (step === 'check') {
      await home.getByLabel(translate('first-run.check.yes'), { exact: true }).click();
      await expect(home.locator('.first-run-advice')).toBeVisible();
    }
    if (step === 'place') await home.locator('#setting-wheelchair').click();
    if (step === 'rhythm') await home.locator('#setting-workingHours-within').click();
    if (step === 'goal') await home.getByLabel(translate('goals.kind.breaks'), { exact: true }).click();
    await studio.still(home, `first-run-${index + 1}-${step}`);
    await resize(opened, 360, 760);
    await studio.still(home, `first-run-${index + 1}-${step}-narrow`);
    if (step !== 'exercise') await home.locator('.first-run-bar .button-main').click();
  }
});

test('the first steps in words that are longer', async ({ studio }) => {
  const { home } = await studio.open({}, { ...fresh, args: ['--pseudo-locale'] });
  for (const step of ['welcome', 'check', 'place', 'exercise']) {
    await goTo(home, step === 'welcome' ? '#first-run' : `#first-run/${step}`);
    await home.locator('.first-run').waitFor();
    await studio.still(home, `first-run-${step}-pseudo`);
  }
});
