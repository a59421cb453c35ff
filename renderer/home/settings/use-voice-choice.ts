import { type RefObject, useEffect, useRef, useState } from 'react';
import { useWords } from '../../bridge/words.tsx';
import { systemSpeech } from '../../player/voice/system-speech.ts';
import { offeredVoices, tagsOf, type Voice, voiceToUse } from '../../player/voice/voice-list.ts';
import type { VoiceWish } from '../../player/voice/voice-wish.ts';

/** The voices to choose from, or why there are none to be seen. */
export type VoiceChoice =
  | { readonly is: 'off' | 'after-restart' | 'looking' | 'none' }
  | { readonly is: 'found'; readonly offered: readonly Voice[] };

function choiceOf(wish: VoiceWish, offered: readonly Voice[] | null): VoiceChoice {
  if (wish.is !== 'on') return wish;
  if (offered === null) return { is: 'looking' };
  return offered.length === 0 ? { is: 'none' } : { is: 'found', offered };
}

/**
 * Looks for voices once the row is seen, with the voice on, and no sooner: a system may have thousands, take seconds
 * to say so, and start a service for it.
 */
export function useVoiceChoice(wish: VoiceWish): {
  readonly row: RefObject<HTMLDivElement | null>;
  readonly choice: VoiceChoice;
  /** Says a sentence in the voice of this name, or in the system's choice. */
  readonly tryIt: (name: string | null) => void;
} {
  const { locale, translate } = useWords();
  const [speech] = useState(systemSpeech);
  const row = useRef<HTMLDivElement>(null);
  const [offered, setOffered] = useState<readonly Voice[] | null>(null);
  const isOn = wish.is === 'on';

  useEffect(() => {
    if (row.current === null || !isOn) return;
    const find = async (): Promise<void> =>
      setOffered(offeredVoices(await speech.voices(), tagsOf(locale, navigator.language)));
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      void find();
    });
    observer.observe(row.current);
    return () => observer.disconnect();
  }, [isOn, locale, speech]);

  const tryIt = (name: string | null): void => {
    const voice = voiceToUse(offered ?? [], name);
    if (voice === null || !isOn) return;
    speech.cancel();
    const text = translate('window.settings.voice.sample');
    speech.speak({ ...wish.manner, text, voice }, () => undefined);
  };
  return { row, choice: choiceOf(wish, offered), tryIt };
}
