import type { Page } from 'playwright';
import { type SettingKey, settingRows } from '../../../../shared/settings/catalogue.ts';

/**
 * Enters a value in the field of a setting. False for the two kinds of several fields, which `settings.spec.ts` walks
 * through and which are not entered here.
 */
export async function enterSetting(home: Page, key: SettingKey, value: unknown): Promise<boolean> {
  const field = home.locator(`#setting-${key}`);
  const { is } = settingRows[key].control;
  await field.waitFor();
  switch (is) {
    case 'number':
      await field.fill(String(value));
      await field.press('Enter');
      return true;
    case 'number-or-any':
      await field.setChecked(value === null);
      await home.locator(`#setting-${key}-number`).fill(String(value));
      await home.locator(`#setting-${key}-number`).press('Enter');
      return true;
    case 'time-or-none':
      await field.setChecked(value !== null);
      await home.locator(`#setting-${key}-time`).fill(String(value));
      await home.locator(`#setting-${key}-time`).press('Enter');
      return true;
    case 'switch':
      await field.setChecked(value === true);
      return true;
    case 'choice':
    case 'country':
    case 'voice':
      // Voices are looked for when their row comes into view.
      await field.scrollIntoViewIfNeeded();
      await field.selectOption(String(value));
      return true;
    case 'dates':
    case 'working-hours':
      return false;
  }
}
