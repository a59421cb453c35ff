import type { SettingsSnapshot } from '../../shared/ipc/snapshots.ts';
import { defaultPreferences, type Preferences } from '../../shared/settings/preferences.ts';

/** The settings of a person who has changed nothing, on a system that tells no region; name what differs. */
export const buildSettings = (
  preferences: Partial<Preferences> = {},
  differing: Partial<Omit<SettingsSnapshot, 'preferences'>> = {},
): SettingsSnapshot => ({
  preferences: { ...defaultPreferences, ...preferences },
  readOnly: false,
  systemRegion: null,
  afterRestart: [],
  ...differing,
});
