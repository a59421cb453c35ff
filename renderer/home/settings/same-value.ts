import { type SettingKey, settingRows } from '../../../shared/settings/catalogue.ts';
import { type Preferences, settingKeys } from '../../../shared/settings/preferences.ts';

/** Whether two values of a setting are the same one: they are all made of what JSON knows. */
export const isSameValue = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

export const isDefaultValue = (key: SettingKey, value: unknown): boolean =>
  isSameValue(value, settingRows[key].initial);

/** The settings in which two people differ. */
export const differingKeys = (one: Preferences, other: Preferences): readonly SettingKey[] =>
  settingKeys.filter((key) => !isSameValue(one[key], other[key]));
