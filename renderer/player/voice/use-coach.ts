import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Client } from '../../bridge/client.ts';
import { useSettings } from '../../bridge/use-settings.ts';
import { useWords } from '../../bridge/words.tsx';
import { VoiceCoach, type VoiceNote } from './coach.ts';
import { systemSpeech } from './system-speech.ts';
import { tagsOf } from './voice-list.ts';
import { wishOf } from './voice-wish.ts';

/** The voice coach of this window, as the settings want it; off until they are known. */
export function useCoach(client: Client): { readonly coach: VoiceCoach; readonly note: VoiceNote } {
  const { locale } = useWords();
  const loaded = useSettings(client);
  const [coach] = useState(
    () =>
      new VoiceCoach({
        speech: systemSpeech(),
        tags: () => tagsOf(locale, navigator.language),
        nowMs: () => performance.now(),
      }),
  );
  useEffect(() => {
    coach.follow(loaded.is === 'ready' ? wishOf(loaded.value) : { is: 'off' });
  }, [coach, loaded]);
  const [subscribe] = useState(() => (listener: () => void) => coach.subscribe(listener));
  const note = useSyncExternalStore(
    subscribe,
    () => coach.note,
    () => null,
  );
  return { coach, note };
}
