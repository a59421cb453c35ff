import { z } from 'zod';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { type SettingKey, settingRows } from '../../../shared/settings/catalogue.ts';
import type { SettingValue } from '../../bridge/client.ts';

/** True for a value that the row of this setting accepts. */
export function isRightValue(key: SettingKey, value: SettingValue): boolean {
  const schema: z.ZodType = settingRows[key].schema;
  return schema.safeParse(value).success;
}

/** The least and the greatest number that a schema accepts, read from the schema itself. */
export function boundsOf(schema: unknown): { readonly min: number; readonly max: number } | null {
  if (schema instanceof z.ZodNumber) {
    const { minValue: min, maxValue: max } = schema;
    return min === null || max === null ? null : { min, max };
  }
  if (!(schema instanceof z.ZodUnion)) return null;
  for (const option of schema.options) {
    const bounds = boundsOf(option);
    if (bounds !== null) return bounds;
  }
  return null;
}

/** What would be right for a setting, to stand inside a sentence. */
export function rightText(key: SettingKey, translate: Translate): string {
  const { control, schema } = settingRows[key];
  const bounds = boundsOf(schema) ?? { min: 0, max: 0 };
  switch (control.is) {
    case 'number':
      return translate('window.settings.right.number', bounds);
    case 'number-or-any':
      return translate('window.settings.right.numberOrAny', bounds);
    case 'time-or-none':
      return translate('window.settings.right.time', { example: '15:00' });
    case 'working-hours':
      return translate('window.settings.right.hours');
    case 'dates':
      return translate('window.settings.right.dates', { example: '2026-12-24' });
    case 'switch':
      return translate('window.settings.right.switch');
    case 'choice':
      return translate('window.settings.right.choice');
    case 'voice':
      return translate('window.settings.right.voice');
    case 'country':
      return translate('window.settings.right.country');
  }
}

/** What to say to a value that the row does not accept: what was entered, what would be right, what holds. */
export function wrongValueText(key: SettingKey, value: SettingValue, translate: Translate): string {
  const right = rightText(key, translate);
  const { is } = settingRows[key].control;
  if (is === 'working-hours') return translate('window.settings.problem.hours', { right });
  if (is === 'dates') return translate('window.settings.problem.dates', { right });
  const typed = typeof value === 'string' ? value.trim() : JSON.stringify(value);
  return typed === ''
    ? translate('window.settings.problem.empty', { right })
    : translate('window.settings.problem', { typed, right });
}
