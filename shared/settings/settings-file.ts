import { z } from 'zod';
import { settingRows } from './catalogue.ts';
import {
  defaultPreferences,
  isSettingKey,
  type Preferences,
  preferencesPartSchema,
  settingKeys,
  settingsVersion,
  withPart,
} from './preferences.ts';

/** What a settings file turned out to be. A file of a newer version is used as far as it goes and never written. */
export type SettingsFileReading =
  | {
      readonly is: 'current' | 'partly-unusable' | 'newer';
      readonly preferences: Preferences;
      /** What only another build of this version knows: kept for it. */
      readonly others: OtherSettings;
    }
  | { readonly is: 'unusable' };

export type OtherSettings = Readonly<Record<string, unknown>>;

const envelopeSchema = z.looseObject({
  version: z.int().min(1),
  settings: z.record(z.string(), z.unknown()),
});

/** Looked at first: a later version may keep its settings in another shape, which is no damage. */
const laterSchema = z.looseObject({
  version: z.int().min(settingsVersion + 1),
  settings: envelopeSchema.shape.settings.catch({}),
});

/** Keeps every value its row accepts; what is unusable falls back to the default of its row. */
function salvage(settings: Readonly<Record<string, unknown>>): {
  readonly preferences: Preferences;
  readonly others: OtherSettings;
  readonly isWhole: boolean;
} {
  const given = settingKeys.filter((key) => key in settings);
  const usable = given.filter((key) => settingRows[key].schema.safeParse(settings[key]).success);
  const part = preferencesPartSchema.parse(Object.fromEntries(usable.map((key) => [key, settings[key]])));
  return {
    preferences: withPart(defaultPreferences, part),
    others: Object.fromEntries(Object.entries(settings).filter(([key]) => !isSettingKey(key))),
    isWhole: usable.length === given.length,
  };
}

/**
 * Reads what a settings file holds. There has been one version; what a next one has to change in the files of this one is
 * done here, one pure step a version.
 */
export function readSettingsFile(content: unknown): SettingsFileReading {
  const later = laterSchema.safeParse(content);
  if (later.success) {
    const { preferences, others } = salvage(later.data.settings);
    return { is: 'newer', preferences, others };
  }
  const envelope = envelopeSchema.safeParse(content);
  if (!envelope.success) return { is: 'unusable' };
  const { preferences, others, isWhole } = salvage(envelope.data.settings);
  return { is: isWhole ? 'current' : 'partly-unusable', preferences, others };
}

/** What is written: only what differs from the defaults, so that a better default reaches those who never chose. */
export function settingsFileOf(
  preferences: Preferences,
  others: OtherSettings = {},
): {
  readonly version: number;
  readonly settings: object;
} {
  const chosen = settingKeys.filter(
    (key) => JSON.stringify(preferences[key]) !== JSON.stringify(defaultPreferences[key]),
  );
  return {
    version: settingsVersion,
    settings: { ...others, ...Object.fromEntries(chosen.map((key) => [key, preferences[key]])) },
  };
}
