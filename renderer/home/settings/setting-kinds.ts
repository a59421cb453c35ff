import { type Control, type SettingKey, settingRows } from '../../../shared/settings/catalogue.ts';

/** The settings that a form offers by this kind of control. */
export type KeyWithControl<C extends Control['is']> = {
  readonly [K in SettingKey]: (typeof settingRows)[K]['control']['is'] extends C ? K : never;
}[SettingKey];

/** Narrows a key to those of one kind of control, and with it the type of its value. */
export function hasControl<C extends Control['is']>(key: SettingKey, kind: C): key is KeyWithControl<C> {
  return settingRows[key].control.is === kind;
}
