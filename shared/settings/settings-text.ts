import { z } from 'zod';
import { type SettingKey, settingRows } from './catalogue.ts';
import {
  isSettingKey,
  type Preferences,
  type PreferencesPart,
  preferencesPartSchema,
  settingsVersion,
} from './preferences.ts';

/**
 * All settings as a text that a person can keep, read and hand on. Every value is named, also the usual ones, so that
 * two computers that took the same text go by the same settings.
 */
export const settingsTextOf = (preferences: Preferences): string =>
  `${JSON.stringify({ version: settingsVersion, settings: preferences }, null, 2)}\n`;

/** What is wrong with a text. */
export type SettingsTextFault =
  | { readonly is: 'no-settings' }
  /** From an Unhunch that is newer than this one. */
  | { readonly is: 'newer' }
  | { readonly is: 'unknown-name'; readonly name: string }
  | { readonly is: 'wrong-value'; readonly key: SettingKey; readonly value: SettingsTextValue };
export type SettingsTextValue = z.infer<typeof jsonSchema>;

export type SettingsTextReading =
  | { readonly is: 'usable'; readonly values: PreferencesPart }
  | { readonly is: 'unusable'; readonly faults: readonly SettingsTextFault[] };

const jsonSchema = z.json();
const envelopeSchema = z.looseObject({
  version: z.int().min(1),
  settings: z.record(z.string(), jsonSchema),
});
/** Looked at first: a later version may name its settings in another shape. */
const laterSchema = z.looseObject({ version: z.int().min(settingsVersion + 1) });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function faultOf(name: string, value: SettingsTextValue): SettingsTextFault | null {
  if (!isSettingKey(name)) return { is: 'unknown-name', name };
  return settingRows[name].schema.safeParse(value).success ? null : { is: 'wrong-value', key: name, value };
}

const unusable = (...faults: readonly SettingsTextFault[]): SettingsTextReading => ({
  is: 'unusable',
  faults,
});

/** Reads what somebody pasted. What it does not name stays as it is; one thing wrong in it, and none of it is used. */
export function readSettingsText(text: string): SettingsTextReading {
  const json = parseJson(text);
  if (laterSchema.safeParse(json).success) return unusable({ is: 'newer' });
  const envelope = envelopeSchema.safeParse(json);
  if (!envelope.success) return unusable({ is: 'no-settings' });
  const { settings } = envelope.data;
  const faults = Object.entries(settings).flatMap(([name, value]) => faultOf(name, value) ?? []);
  return faults.length > 0
    ? unusable(...faults)
    : { is: 'usable', values: preferencesPartSchema.parse(settings) };
}
