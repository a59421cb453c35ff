import { z } from 'zod';
import { settingRows } from './catalogue.ts';
import {
  defaultPreferences,
  type Preferences,
  preferencesPartSchema,
  settingKeys,
  settingsVersion,
  withPart,
} from './preferences.ts';

/** What a settings file turned out to be. A file of a newer version is used as far as it goes and never written. */
export type SettingsFileReading =
  | { readonly is: 'current' | 'partly-unusable' | 'newer'; readonly preferences: Preferences }
  | { readonly is: 'unusable' };

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
  readonly isWhole: boolean;
} {
  const usable = settingKeys.filter(
    (key) => key in settings && settingRows[key].schema.safeParse(settings[key]).success,
  );
  const part = preferencesPartSchema.parse(Object.fromEntries(usable.map((key) => [key, settings[key]])));
  return {
    preferences: withPart(defaultPreferences, part),
    isWhole: usable.length === Object.keys(settings).length,
  };
}

/** Reads what a settings file holds; older versions are migrated here, one pure step a version. */
export function readSettingsFile(content: unknown): SettingsFileReading {
  const later = laterSchema.safeParse(content);
  if (later.success) return { is: 'newer', preferences: salvage(later.data.settings).preferences };
  const envelope = envelopeSchema.safeParse(content);
  if (!envelope.success) return { is: 'unusable' };
  const { preferences, isWhole } = salvage(envelope.data.settings);
  return { is: isWhole ? 'current' : 'partly-unusable', preferences };
}

/** What is written: only what differs from the defaults, so that a better default reaches those who never chose. */
export function settingsFileOf(preferences: Preferences): {
  readonly version: number;
  readonly settings: object;
} {
  const chosen = settingKeys.filter(
    (key) => JSON.stringify(preferences[key]) !== JSON.stringify(defaultPreferences[key]),
  );
  return {
    version: settingsVersion,
    settings: Object.fromEntries(chosen.map((key) => [key, preferences[key]])),
  };
}
