import { translate } from '../../e2e/desktop/catalogue.ts';
import { midMorning } from '../studio/sessions.ts';
import { expect, resize, test } from '../studio/studio.ts';

test('settings: found, changed, and as a text', async ({ studio }) => {
  const opened = await studio.open(midMorning);
  const { home } = opened;
  await home.getByRole('link', { name: translate('window.nav.settings') }).click();
  await home.locator('#setting-sittingMinutes').fill('40');
  await home.keyboard.press('Enter');
  await expect(home.getByRole('button', { name: /^Undo/ })).toBeVisible();
  await studio.still(home, 'settings-changed');
  await home.locator('#group-prompts').scrollIntoViewIfNeeded();
  await home.locator('#group-prompts').focus();
  await home.evaluate(() => document.getElementById('group-prompts')?.scrollIntoView());
  await studio.still(home, 'settings-card');
  await home.evaluate(() => document.getElementById('group-sound')?.scrollIntoView());
  await studio.still(home, 'settings-sound');
  await home.locator('#settings-search').fill('voice');
  await studio.still(home, 'settings-found');
  await resize(opened, 360, 760);
  await studio.still(home, 'settings-found-narrow');
  await home.locator('#settings-search').fill('moonlight');
  await studio.still(home, 'settings-none-narrow');
  await resize(opened, 1040, 720);
  await home.locator('#settings-search').fill('');
  await home
    .locator('textarea')
    .fill('{"version":1,"settings":{"sittingMinutes":4,"moonPhase":true,"restingArm":"both"}}');
  await home.getByRole('button', { name: translate('window.settings.import') }).click();
  await expect(home.locator('.settings-text-result li')).toHaveCount(3);
  await home.evaluate(() => document.getElementById('all-settings')?.scrollIntoView());
  await studio.still(home, 'settings-text');
});

test('about Unhunch, wide and narrow', async ({ studio }) => {
  const opened = await studio.open(midMorning);
  const { home } = opened;
  await home.getByRole('link', { name: translate('window.nav.help'), exact: true }).click();
  await home.getByRole('link', { name: translate('help.topic.about.title') }).click();
  await expect(home.locator('.licences li').first()).toBeVisible();
  await studio.still(home, 'about');
  await home.locator('.licences summary').first().click();
  await home.locator('.licences').scrollIntoViewIfNeeded();
  await studio.still(home, 'about-licence');
  await resize(opened, 360, 760);
  await studio.still(home, 'about-narrow');
});

test('settings and about in words that are longer', async ({ studio }) => {
  const { home } = await studio.open(midMorning, { args: ['--pseudo-locale'] });
  for (const page of ['settings', 'help/about']) {
    await home.evaluate((hash) => {
      window.location.hash = hash;
    }, `#${page}`);
    await home.locator('.setting, .licences').first().waitFor();
    await studio.still(home, `${page.replace('help/', '')}-pseudo`);
  }
});
