import type { Speech, Utterance } from './speech.ts';

/** Later than this into its phase a line helps nobody: the body is doing it, or doing the next thing. */
const tooLateMs = 1_200;
/** A line is under eight words. A voice that is still at it after this long has lost its way. */
const stuckMs = 8_000;

type Line = { readonly utterance: Utterance; readonly dueMs: number };

export type SpeakerParts = {
  readonly speech: Speech;
  /** A clock that goes on while the page stands still. */
  readonly nowMs: () => number;
};

/**
 * Says one line at a time. A line that finds another being said waits for its end; once it is too late it is dropped,
 * as is one that a newer line overtakes.
 */
export class Speaker {
  readonly #parts: SpeakerParts;
  #saying: { readonly sinceMs: number } | null = null;
  #waiting: Line | null = null;

  constructor(parts: SpeakerParts) {
    this.#parts = parts;
  }

  /** True from the moment a line is handed to the voice until it has been said. */
  get isSpeaking(): boolean {
    return this.#saying !== null;
  }

  /** `lateMs`: how long ago the words became true. */
  say(utterance: Utterance, lateMs: number): void {
    const now = this.#parts.nowMs();
    this.#waiting = { utterance, dueMs: now - lateMs };
    if (this.#saying !== null && now - this.#saying.sinceMs > stuckMs) this.#abandon();
    if (this.#saying === null) this.#sayWaiting();
  }

  /** Ends what is being said, and drops what waits. */
  silence(): void {
    this.#waiting = null;
    this.#abandon();
  }

  #abandon(): void {
    if (this.#saying === null) return;
    this.#saying = null;
    this.#parts.speech.cancel();
  }

  #sayWaiting(): void {
    const { speech, nowMs } = this.#parts;
    const line = this.#waiting;
    this.#waiting = null;
    if (line === null || nowMs() - line.dueMs > tooLateMs) return;
    const saying = { sinceMs: nowMs() };
    this.#saying = saying;
    speech.speak(line.utterance, () => {
      // What was given up may end much later, when another line is being said.
      if (this.#saying !== saying) return;
      this.#saying = null;
      this.#sayWaiting();
    });
  }
}
