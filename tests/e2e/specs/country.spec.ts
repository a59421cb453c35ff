import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { shortRules } from '../../../shared/settings/short-rules.ts';
import type { AppWithWindows } from '../desktop/app-with-windows.ts';
import { translate } from '../desktop/catalogue.ts';
import { settingsFile } from '../desktop/data-files.ts';
import { expect, test } from '../desktop/desktop.ts';
import { eventually } from '../desktop/eventually.ts';
import { launchWithHome, openHome } from '../desktop/home-window.ts';
import { pressByKeyboard } from '../desktop/keyboard.ts';
import { menuLabels } from '../desktop/menu-labels.ts';

const used = (country: string): string => translate('safety.country.used', { country });
const callInAustria = translate('safety.call.numberOr', { number: '144', other: '112' });

async function breakWindow(app: AppWithWindows): Promise<Page> {
  const page = await eventually(
    'the break window',
    () => app.electron.windows().find((each) => each.url().includes('/break/')),
    (found) => found !== undefined,
  );
  if (page === undefined) throw new Error('the app has no break window');
  await page.locator('#player-name').waitFor();
  return page;
}

test('the country is asked for once, offered and never guessed, and said wherever its numbers are', async ({
  desktop,
}) => {
  const { dataFolder, trayHost } = desktop;
  const options = { rules: { ...shortRules, breakSeconds: 90 }, env: { LANG: 'de_AT.UTF-8' } };
  const app = await desktop.launchAppWithWindows(options);
  await (await trayHost.item()).menu.click(menuLabels.startBreak);
  const stopped = await breakWindow(app);
  await stopped.keyboard.press('t');
  await expect(stopped.getByText(translate('safety.country.question'))).toBeVisible();
  await expect(stopped.getByText(translate('safety.call.local'))).toBeVisible();

  await pressByKeyboard(stopped, translate('break.country.here', { country: 'Austria' }));
  await expect(stopped.getByText(callInAustria)).toBeVisible();
  await expect(stopped.getByText(translate('safety.country.question'))).toHaveCount(0);
  await expect(stopped.getByRole('button', { name: translate('safety.country.change') })).toBeFocused();
  await app.quit();

  const next = await launchWithHome(desktop, options);
  const { home } = next;
  await pressByKeyboard(home, translate('window.nav.help'));
  await pressByKeyboard(home, translate('help.topic.signs.title'));
  await expect(home.getByText(used('Austria'))).toBeVisible();
  await expect(home.locator('select')).toHaveCount(0);

  await pressByKeyboard(home, translate('safety.country.change'));
  await home.keyboard.press('Tab');
  await home.keyboard.type('Germany');
  await expect(home.getByText(used('Germany'))).toBeVisible();
  // Open as before, so that whoever chooses with the arrow keys goes on choosing.
  await expect(home.locator('select')).toBeFocused();
  await expect
    .poll(async () => JSON.parse(await readFile(settingsFile(dataFolder), 'utf8')))
    .toMatchObject({
      settings: { country: 'DE' },
    });
  await pressByKeyboard(home, translate('window.nav.settings'));
  await expect(home.locator('#setting-country')).toHaveValue('DE');
  await next.app.quit();
});

test('the break window may name the country and change no other setting', async ({ desktop }) => {
  const app = await desktop.launchAppWithWindows({ rules: { ...shortRules, breakSeconds: 90 } });
  await (await desktop.trayHost.item()).menu.click(menuLabels.startBreak);
  const page = await breakWindow(app);
  const refused = { ok: false, refusal: { kind: 'untrusted-sender' } };
  expect(await page.evaluate(() => window.unhunch.updateSetting({ key: 'country', value: 'DE' }))).toEqual(
    refused,
  );
  expect(await page.evaluate(() => window.unhunch.resetSetting({ key: 'sittingMinutes' }))).toEqual(refused);
  expect(await page.evaluate(() => window.unhunch.chooseCountry({ country: 'DE' }))).toMatchObject({
    ok: true,
    value: { preferences: { country: 'DE' } },
  });
  await page.keyboard.press('Escape');
  await eventually(
    'the break window to go',
    () => desktop.screen.windowsNamed('^Break$'),
    (found) => found.length === 0,
  );
  const home = await openHome(desktop, app, { rules: shortRules });
  expect(await home.evaluate(() => window.unhunch.readSettings())).toMatchObject({
    value: { preferences: { country: 'DE', sittingMinutes: 25 } },
  });
  await app.quit();
});
