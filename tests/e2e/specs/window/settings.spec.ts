import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { type SettingKey, settingRows } from '../../../../shared/settings/catalogue.ts';
import { defaultPreferences, settingKeys } from '../../../../shared/settings/preferences.ts';
import { translate } from '../../desktop/catalogue.ts';
import { settingsFile } from '../../desktop/data-files.ts';
import { expect, test } from '../../desktop/desktop.ts';
import { launchWithHome } from '../../desktop/home-window.ts';
import { focusedId, pressByKeyboard } from '../../desktop/keyboard.ts';
import { type Entry, entryOf } from '../../desktop/setting-entry.ts';
import { forbidVoices } from '../../desktop/voices.ts';

const problemOf = (home: Page, key: SettingKey) => home.locator(`#setting-${key}-problem`);

async function openSettings(home: Page): Promise<void> {
  await pressByKeyboard(home, translate('window.nav.settings'));
  await home.locator('.setting').first().waitFor();
}

async function savedSettings(dataFolder: string): Promise<Readonly<Record<string, unknown>>> {
  return JSON.parse(await readFile(settingsFile(dataFolder), 'utf8')).settings;
}

/** From the field that has the focus: a wrong entry is explained and changes nothing, a right one is saved. */
async function enterByKeyboard(
  home: Page,
  dataFolder: string,
  key: SettingKey,
  { enterWrong, enterRight, value }: Entry,
): Promise<unknown> {
  if (enterWrong !== null) {
    await enterWrong();
    await expect(problemOf(home, key)).toContainText(/What (does|works)/);
    expect(await savedSettings(dataFolder).catch(() => ({}))).not.toMatchObject({ [key]: value });
  }
  await enterRight();
  await expect(problemOf(home, key)).toBeEmpty();
  await expect.poll(async () => (await savedSettings(dataFolder))[key]).toEqual(value);
  return value;
}

/** Goes through the page by Tab and enters something at the first field of each setting. */
async function changeEverySetting(
  home: Page,
  dataFolder: string,
): Promise<Readonly<Record<string, unknown>>> {
  const left = new Set<string>(settingKeys);
  const changed: Record<string, unknown> = {};
  for (let stop = 0; left.size > 0 && stop < 400; stop += 1) {
    await home.keyboard.press('Tab');
    const id = await focusedId(home);
    const key = settingKeys.find((each) => id === `setting-${each}`);
    if (key === undefined || !left.delete(key)) continue;
    const entry = entryOf(home, key);
    if (entry === null) continue;
    changed[key] = await test.step(key, () => enterByKeyboard(home, dataFolder, key, entry));
  }
  expect([...left]).toEqual([]);
  return changed;
}

test('every setting is reached by Tab, checked, saved, kept over a restart and set back', async ({
  desktop,
}) => {
  const { dataFolder } = desktop;
  // A list of voices that is under way would hold up the end of the app.
  await forbidVoices(desktop);
  const first = await launchWithHome(desktop);
  await openSettings(first.home);
  for (const key of settingKeys) {
    await expect(first.home.locator(`#setting-${key}-label`)).toHaveText(translate(`settings.${key}.label`));
    await expect(first.home.locator(`#setting-${key}-help`)).toHaveText(translate(`settings.${key}.help`));
  }
  const changed = await changeEverySetting(first.home, dataFolder);
  const entered = settingKeys.filter((key) => entryOf(first.home, key) !== null);
  expect(Object.keys(changed).toSorted()).toEqual([...entered].toSorted());
  await first.app.quit();

  const second = await launchWithHome(desktop);
  await openSettings(second.home);
  const reply = await second.home.evaluate(() => window.unhunch.readSettings());
  expect(reply).toMatchObject({
    ok: true,
    value: { preferences: { ...defaultPreferences, ...changed }, readOnly: false, afterRestart: [] },
  });
  for (const key of entered) {
    const { is } = settingRows[key].control;
    if (is === 'number')
      await expect(second.home.locator(`#setting-${key}`)).toHaveValue(String(changed[key]));
    await pressByKeyboard(
      second.home,
      translate('window.settings.resetNamed', { name: translate(`settings.${key}.label`) }),
    );
    await expect(second.home.locator(`#setting-${key}`)).toBeFocused();
  }
  await expect.poll(() => savedSettings(dataFolder)).toEqual({});
  expect(await second.home.evaluate(() => window.unhunch.readSettings())).toMatchObject({
    ok: true,
    value: { preferences: defaultPreferences, readOnly: false, afterRestart: [] },
  });
  await second.app.quit();
});
