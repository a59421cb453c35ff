import type { SettingKey } from '../../../shared/settings/catalogue.ts';
import type { Preferences } from '../../../shared/settings/preferences.ts';
import { SoundTry } from './sound-try.tsx';

type RowExtraProps = { readonly settingKey: SettingKey; readonly preferences: Preferences };

/** What a row has beside its control: for what sounds, a way to hear it as it is set. */
export function RowExtra({ settingKey, preferences }: RowExtraProps) {
  if (settingKey !== 'phaseSounds' && settingKey !== 'soundVolume') return null;
  return <SoundTry settingKey={settingKey} volumePercent={preferences.soundVolume} />;
}
