import type { SettingsSnapshot } from '../../../shared/ipc/snapshots.ts';

/** How a voice is to speak: which one (null for the system's choice), and in percent of its usual pace and volume. */
export type Manner = {
  readonly voiceName: string | null;
  readonly ratePercent: number;
  readonly volumePercent: number;
};

/** What the person wants of a voice. */
export type VoiceWish =
  | { readonly is: 'off' }
  /** Wanted, and this run of the app began too early for it. */
  | { readonly is: 'after-restart' }
  | { readonly is: 'on'; readonly manner: Manner };

export function wishOf({ preferences, afterRestart }: SettingsSnapshot): VoiceWish {
  const { voice, voiceName, voiceRate, soundVolume } = preferences;
  if (!voice) return { is: 'off' };
  if (afterRestart.includes('voice')) return { is: 'after-restart' };
  return { is: 'on', manner: { voiceName, ratePercent: voiceRate, volumePercent: soundVolume } };
}
