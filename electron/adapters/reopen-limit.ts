const windowMs = 10 * 60 * 1000;
const times = 3;

/** Allows three replacements of a crashed page in ten minutes; a page that crashes more often stays closed. */
export class ReopenLimit {
  readonly #nowMs: () => number;
  #reopenedAtMs: readonly number[] = [];

  constructor(nowMs: () => number) {
    this.#nowMs = nowMs;
  }

  mayReopen(): boolean {
    const nowMs = this.#nowMs();
    const recent = this.#reopenedAtMs.filter((atMs) => nowMs - atMs < windowMs);
    const may = recent.length < times;
    this.#reopenedAtMs = may ? [...recent, nowMs] : recent;
    return may;
  }
}
