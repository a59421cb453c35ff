/** What one look at the idle time told about the seconds since the look before. */
export type SeenInput = { readonly from: number; readonly to: number } | null;

/**
 * Turns idle time, which tells only the last input, into the seconds that had input. Between two looks at a person
 * who was active at both, the seconds between count as input too: no gap is claimed that was not seen.
 */
export class InputSeconds {
  #wasActive = false;
  #ignoredThrough = Number.NEGATIVE_INFINITY;

  /** Input up to and with this second belongs to what went before, say the key press that locked the screen. */
  ignoreThrough(second: number): void {
    this.#ignoredThrough = Math.max(this.#ignoredThrough, second);
    this.#wasActive = false;
  }

  /** `from` to `to`: the seconds to tell about, `to` being under way; `inputAt`: the second of the last input. */
  look(from: number, to: number, inputAt: number): SeenInput {
    const wasActive = this.#wasActive;
    const isNew = inputAt > this.#ignoredThrough;
    this.#wasActive = isNew && inputAt >= to - 1;
    if (!isNew || inputAt < from || to <= from) return null;
    const last = Math.min(inputAt, to - 1);
    const first = wasActive ? from : inputAt;
    return first > last ? null : { from: first, to: last + 1 };
  }
}
