import type { Speech, Utterance } from '../../renderer/player/voice/speech.ts';
import type { Voice } from '../../renderer/player/voice/voice-list.ts';

export const buildVoice = (differing: Partial<Voice> = {}): Voice => ({
  name: 'English (America) espeak-ng',
  language: 'en-US',
  isDefault: false,
  isLocal: true,
  ...differing,
});

/** A voice that says what it is told and is done when the test says so. */
export class FakeSpeech implements Speech {
  readonly said: Utterance[] = [];
  cancels = 0;
  timesAsked = 0;
  #list: readonly Voice[];
  #onEnded: (() => void) | null = null;

  constructor(list: readonly Voice[] = [buildVoice()]) {
    this.#list = list;
  }

  voices(): Promise<readonly Voice[]> {
    this.timesAsked += 1;
    return Promise.resolve(this.#list);
  }

  speak(utterance: Utterance, onEnded: () => void): void {
    if (this.#onEnded !== null) throw new Error(`"${utterance.text}" is said over another line`);
    this.said.push(utterance);
    this.#onEnded = onEnded;
  }

  cancel(): void {
    this.cancels += 1;
    this.end();
  }

  /** The line has been said. */
  end(): void {
    const onEnded = this.#onEnded;
    this.#onEnded = null;
    onEnded?.();
  }

  get texts(): readonly string[] {
    return this.said.map(({ text }) => text);
  }
}
