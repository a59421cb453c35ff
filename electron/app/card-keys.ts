import type { SessionView } from '../../shared/domain/view.ts';
import type { CallKeys } from '../../shared/ipc/snapshots.ts';
import type { GlobalKeys } from '../ports.ts';

/**
 * With Shift, because Ctrl+Alt alone is what Windows takes AltGr for, and AltGr+B writes a brace in Croatia, Hungary
 * and their neighbours.
 */
const accelerators: { readonly [N in CallKeys['name']]: string } = {
  control: 'Control+Alt+Shift+B',
  command: 'Command+Alt+Shift+B',
};

export type CardKeysParts = {
  readonly keys: GlobalKeys;
  /** Which of the two this computer's keyboard has. */
  readonly name: CallKeys['name'];
  readonly onPressed: () => void;
};

/** The keys that bring the card to the keyboard. They are held while it asks and free for everybody else's use then. */
export class CardKeys {
  readonly #parts: CardKeysParts;
  #state: CallKeys['state'] = 'resting';
  #isAsking = false;

  constructor(parts: CardKeysParts) {
    this.#parts = parts;
  }

  follow({ mode }: SessionView): void {
    const isAsking = mode.is === 'prompt';
    if (isAsking === this.#isAsking) return;
    this.#isAsking = isAsking;
    if (isAsking) this.#claim();
    else this.release();
  }

  release(): void {
    if (this.#state !== 'held') return;
    this.#parts.keys.release(accelerators[this.#parts.name]);
    this.#state = 'resting';
  }

  #claim(): void {
    const { keys, name, onPressed } = this.#parts;
    this.#state = keys.claim(accelerators[name], onPressed) ? 'held' : 'refused';
  }

  get current(): CallKeys {
    return { name: this.#parts.name, state: this.#state };
  }
}
