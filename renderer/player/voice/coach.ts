import { Speaker } from './speaker.ts';
import type { Speech } from './speech.ts';
import { offeredVoices, type Voice, voiceToUse } from './voice-list.ts';
import type { VoiceWish } from './voice-wish.ts';

/** Why a voice that is wanted is not heard; null where nothing is to be said about it. */
export type VoiceNote = 'none' | 'after-restart' | null;

export type CoachParts = {
  readonly speech: Speech;
  /** The language of the app, most exact tag first. */
  readonly tags: () => readonly [string, ...string[]];
  readonly nowMs: () => number;
};

/** Says lines in the voice that is wanted, from the moment it is found. While it is off nothing is looked for. */
export class VoiceCoach {
  readonly #parts: CoachParts;
  readonly #speaker: Speaker;
  readonly #listeners = new Set<() => void>();
  #wish: VoiceWish = { is: 'off' };
  /** Null until somebody wanted a voice and the system has answered. */
  #offered: readonly Voice[] | null = null;
  #isLooking = false;

  constructor(parts: CoachParts) {
    this.#parts = parts;
    this.#speaker = new Speaker(parts);
  }

  /** From now on this holds. */
  follow(wish: VoiceWish): void {
    this.#wish = wish;
    if (wish.is === 'on') void this.#look();
    else this.silence();
    this.#tell();
  }

  async #look(): Promise<void> {
    if (this.#isLooking || this.#offered !== null) return;
    this.#isLooking = true;
    this.#offered = offeredVoices(await this.#parts.speech.voices(), this.#parts.tags());
    this.#tell();
  }

  /** `lateMs`: how long ago the words became true. Without a voice nothing happens, and nothing is made up for. */
  say(text: string, lateMs: number): void {
    if (this.#wish.is !== 'on' || this.#wish.manner.volumePercent === 0) return;
    const { voiceName, ratePercent, volumePercent } = this.#wish.manner;
    const voice = voiceToUse(this.#offered ?? [], voiceName);
    if (voice !== null) this.#speaker.say({ text, voice, ratePercent, volumePercent }, lateMs);
  }

  silence(): void {
    this.#speaker.silence();
  }

  get isSpeaking(): boolean {
    return this.#speaker.isSpeaking;
  }

  get note(): VoiceNote {
    if (this.#wish.is === 'off') return null;
    if (this.#wish.is === 'after-restart') return 'after-restart';
    return this.#offered?.length === 0 ? 'none' : null;
  }

  /** Told when the note may have changed; the answer ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
