import type { Voice } from './voice-list.ts';

/** Something to say, and how. */
export type Utterance = {
  readonly text: string;
  readonly voice: Voice;
  /** Of the usual pace of the voice. */
  readonly ratePercent: number;
  readonly volumePercent: number;
};

/** What speaks. It is not looked for before one of these is called. */
export interface Speech {
  /** Every voice of the system; empty where there is none, after a while of waiting. */
  voices(): Promise<readonly Voice[]>;
  /** Says it, after what is being said. `onEnded` is called once: it was said, or it failed, or it was cancelled. */
  speak(utterance: Utterance, onEnded: () => void): void;
  /** Ends at once what is being said and forgets what waits. */
  cancel(): void;
}
