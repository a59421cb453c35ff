import { createContext, useContext } from 'react';
import type { Speech } from './speech.ts';
import { systemSpeech } from './system-speech.ts';

const SpeechContext = createContext<Speech>(systemSpeech());

/** For tests, which bring a voice of their own. */
export const SpeechProvider = SpeechContext.Provider;

/** What speaks in this window. */
export const useSpeech = (): Speech => useContext(SpeechContext);
