import type { Translate } from '../../../shared/i18n/translate.ts';
import { type SettingKey, settingRows } from '../../../shared/settings/catalogue.ts';
import { settingKeys } from '../../../shared/settings/preferences.ts';
import { isFound } from '../find-text.ts';

/** All that a setting is found by. */
const searchText = (key: SettingKey, translate: Translate): string =>
  [
    translate(`settings.${key}.label`),
    translate(`settings.${key}.help`),
    translate(`settings.group.${settingRows[key].group}`),
  ].join('\n');

/** The settings whose words hold what was typed, in the order of the form; all of them for nothing typed. */
export const foundSettings = (typed: string, translate: Translate): readonly SettingKey[] =>
  settingKeys.filter((key) => isFound(typed, searchText(key, translate)));
