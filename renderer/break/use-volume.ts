import type { Client } from '../bridge/client.ts';
import { useSettings } from '../bridge/use-settings.ts';

/** How loud the sounds of a break are now, in percent; 0 where they are off, and until the settings are known. */
export function useVolume(client: Client): number {
  const loaded = useSettings(client);
  if (loaded.is !== 'ready') return 0;
  const { phaseSounds, soundVolume } = loaded.value.preferences;
  return phaseSounds ? soundVolume : 0;
}
