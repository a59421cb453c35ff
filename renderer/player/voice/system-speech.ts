import type { Speech, Utterance } from './speech.ts';
import type { Voice } from './voice-list.ts';

/**
 * A speech service that has to be started first lists its voices after seconds, and announces an empty list before:
 * speech-dispatcher with eSpeak NG took 8 s on a busy computer with two cores.
 */
const giveUpMs = 20_000;

function listed(synthesis: SpeechSynthesis): Promise<readonly SpeechSynthesisVoice[]> {
  return new Promise((resolve) => {
    const settle = (): void => {
      const voices = synthesis.getVoices();
      if (voices.length > 0) end(voices);
    };
    const timer = setTimeout(() => end([]), giveUpMs);
    const end = (voices: readonly SpeechSynthesisVoice[]): void => {
      clearTimeout(timer);
      synthesis.removeEventListener('voiceschanged', settle);
      resolve(voices);
    };
    synthesis.addEventListener('voiceschanged', settle);
    settle();
  });
}

const voiceOf = ({ name, lang, default: isDefault, localService }: SpeechSynthesisVoice): Voice => ({
  name,
  language: lang,
  isDefault,
  isLocal: localService,
});

/** The voices of the system through the page's own `speechSynthesis`, which is left alone until something is asked. */
export function systemSpeech(): Speech {
  let listing: Promise<readonly Voice[]> | null = null;
  const byName = new Map<string, SpeechSynthesisVoice>();
  /** Kept until it ends: Chromium tells nothing of an utterance that was collected as garbage meanwhile. */
  const underWay = new Set<SpeechSynthesisUtterance>();

  const list = async (): Promise<readonly Voice[]> => {
    if (!('speechSynthesis' in globalThis)) return [];
    const voices = await listed(speechSynthesis);
    // None yet is no answer for good: whoever asks again makes it look again.
    if (voices.length === 0) listing = null;
    for (const voice of voices) byName.set(voice.name, voice);
    return voices.map(voiceOf);
  };
  const speak = ({ text, voice, ratePercent, volumePercent }: Utterance, onEnded: () => void): void => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = byName.get(voice.name) ?? null;
    utterance.lang = voice.language;
    utterance.rate = ratePercent / 100;
    utterance.volume = volumePercent / 100;
    const end = (): void => {
      if (underWay.delete(utterance)) onEnded();
    };
    utterance.addEventListener('end', end);
    utterance.addEventListener('error', end);
    underWay.add(utterance);
    speechSynthesis.speak(utterance);
  };
  return {
    voices: () => {
      listing ??= list();
      return listing;
    },
    speak,
    cancel: () => {
      if (underWay.size > 0) speechSynthesis.cancel();
    },
  };
}
