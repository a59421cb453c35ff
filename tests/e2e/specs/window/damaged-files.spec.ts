import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { Trouble } from '../../../../shared/ipc/snapshots.ts';
import { defaultPreferences } from '../../../../shared/settings/preferences.ts';
import { packagedAppFolder } from '../../desktop/app-command.ts';
import { expectNothingFound } from '../../desktop/axe.ts';
import { cannotRun } from '../../desktop/cannot-run.ts';
import { translate } from '../../desktop/catalogue.ts';
import { placeFile, settingsFile } from '../../desktop/data-files.ts';
import { type Desktop, expect, test } from '../../desktop/desktop.ts';
import { expectTree } from '../../desktop/everybody.ts';
import { launchWithHome } from '../../desktop/home-window.ts';
import { mustRun } from '../../desktop/run-command.ts';
import { addThrowAwayUser, mayUseNamespaces, reachableAppFolder } from '../../desktop/throw-away-user.ts';

const banners = (home: Page) => home.locator('.banner-what');
const what = (trouble: Trouble): string => translate(`window.trouble.${trouble}.what`);
const preferences = async (home: Page): Promise<unknown> => {
  const reply = await home.evaluate(() => window.unhunch.readSettings());
  return reply.ok ? reply.value.preferences : reply.refusal;
};

test('a settings file that cannot be read is kept aside, and the window says so', async ({ desktop }) => {
  const { dataFolder } = desktop;
  const text = '{"version":1,"settings":{"sittingMinutes":4';
  await placeFile(settingsFile(dataFolder), text);
  const { app, home } = await launchWithHome(desktop);
  await expect(banners(home)).toHaveText([what('settings-damaged')]);
  await expectTree(home.locator('.troubles'), 'troubles');
  await expectNothingFound(app.electron, home, 'a file that could not be read');
  expect(await preferences(home)).toEqual(defaultPreferences);
  expect(await readFile(join(dataFolder, 'quarantine', 'settings-1.json'), 'utf8')).toBe(text);
  await app.quit();

  const again = await launchWithHome(desktop);
  await expect(banners(again.home)).toHaveCount(0);
  await again.app.quit();
});

test('a settings file of which a part is wrong keeps the rest', async ({ desktop }) => {
  const { dataFolder } = desktop;
  const text = '{"version":1,"settings":{"sittingMinutes":45,"snoozeMinutes":"long","unheardOf":1}}';
  await placeFile(settingsFile(dataFolder), text);
  const { app, home } = await launchWithHome(desktop);
  await expect(banners(home)).toHaveText([what('settings-damaged')]);
  expect(await preferences(home)).toEqual({ ...defaultPreferences, sittingMinutes: 45 });
  expect(await readFile(join(dataFolder, 'quarantine', 'settings-1.json'), 'utf8')).toBe(text);
  await app.quit();
});

test('settings of a newer version are shown, cannot be changed, and stay as they are to the byte', async ({
  desktop,
}) => {
  const text = '{ "version": 2, "settings": { "sittingMinutes": 45, "moonPhase": true } }\n\n';
  await placeFile(settingsFile(desktop.dataFolder), text);
  const { app, home } = await launchWithHome(desktop);
  await expect(banners(home)).toHaveText([what('settings-newer')]);
  await home.getByRole('link', { name: translate('window.nav.settings') }).click();
  await expect(home.getByText(translate('window.settings.readOnly'))).toBeVisible();
  await expect(home.locator('#setting-sittingMinutes')).toHaveValue('45');
  await expectTree(home.locator('.setting-group').first(), 'settings-read-only');
  await expectNothingFound(app.electron, home, 'settings of a newer version');
  expect(await home.locator('.setting').locator('input:enabled, button:enabled').count()).toBe(0);
  const reply = await home.evaluate(() => window.unhunch.updateSetting({ key: 'sittingMinutes', value: 30 }));
  expect(reply).toEqual({ ok: false, refusal: { kind: 'read-only' } });
  await app.quit();
  expect(await readFile(settingsFile(desktop.dataFolder), 'utf8')).toBe(text);
});

test('lines of the history that cannot be read are kept aside, and the window says so', async ({
  desktop,
}) => {
  const { dataFolder } = desktop;
  const history = join(dataFolder, 'history');
  const good = '{"v":1,"is":"reflection","date":"2020-01-06"}\n';
  await placeFile(join(history, '2020-01.jsonl'), `${good}rubbish\n`);
  const { app, home } = await launchWithHome(desktop);
  await expect(banners(home)).toHaveText([what('history-damaged')], { timeout: 20_000 });
  expect(await readFile(join(history, '2020-01.jsonl'), 'utf8')).toBe(good);
  expect(await readFile(join(history, 'aside', '2020-01.jsonl'), 'utf8')).toBe('rubbish\n');
  await app.quit();
});

test('a count that cannot be read begins anew, and the window says so', async ({ desktop }) => {
  await placeFile(join(desktop.dataFolder, 'session.json'), '{"version":1,"state":');
  const { app, home } = await launchWithHome(desktop);
  await expect(banners(home)).toHaveText([what('session-damaged')]);
  expect(await readFile(join(desktop.dataFolder, 'quarantine', 'session-1.json'), 'utf8')).toContain(
    '"state":',
  );
  await app.quit();
});

const readOnlyName = 'in a data folder that cannot be written to the app runs, and says what it cannot save';

async function expectRunsReadOnly(desktop: Desktop, household: Desktop['household']): Promise<void> {
  const appFolder = await reachableAppFolder(packagedAppFolder('test'), household.owner, desktop.folder);
  // Another owner's, or the app would make it writable again.
  await mustRun('chown', ['0:0', household.dataFolder]);
  await chmod(household.dataFolder, 0o555);
  const { app, home } = await launchWithHome(desktop, { household, appFolder });
  await home.getByRole('link', { name: translate('window.nav.settings') }).click();
  await home.locator('#setting-sittingMinutes').fill('30');
  await home.keyboard.press('Enter');
  await expect(banners(home)).toHaveText([what('settings-not-saved'), what('session-not-saved')]);
  expect(await preferences(home)).toMatchObject({ sittingMinutes: 30 });
  await app.quit();
}

test(readOnlyName, async ({ desktop }) => {
  // Takes a superuser, who alone can give a folder away, and a user whom permissions bind.
  if (process.getuid?.() !== 0)
    return cannotRun(readOnlyName, 'it takes a superuser to make a folder that is not the user’s');
  const user = await addThrowAwayUser(desktop.folder);
  try {
    if (await mayUseNamespaces(user.household.owner)) await expectRunsReadOnly(desktop, user.household);
    else await cannotRun(readOnlyName, 'this machine keeps user namespaces from normal users');
  } finally {
    await user.remove();
  }
});
