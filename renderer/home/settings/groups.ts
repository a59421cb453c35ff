import {
  type SettingGroup,
  type SettingKey,
  settingGroups,
  settingRows,
} from '../../../shared/settings/catalogue.ts';
import { settingKeys } from '../../../shared/settings/preferences.ts';

export type ShownGroup = { readonly group: SettingGroup; readonly keys: readonly SettingKey[] };

/** The groups that have something to show, with what that is. */
export const shownGroups = (shown: readonly SettingKey[]): readonly ShownGroup[] =>
  settingGroups
    .map((group) => ({ group, keys: shown.filter((key) => settingRows[key].group === group) }))
    .filter(({ keys }) => keys.length > 0);

export const keysOfGroup = (group: SettingGroup): readonly SettingKey[] =>
  settingKeys.filter((key) => settingRows[key].group === group);

export const groupHeadingId = (group: SettingGroup): string => `group-${group}`;
