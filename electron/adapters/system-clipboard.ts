import type { Clipboard as ElectronClipboard } from 'electron';
import type { Clipboard } from '../ports.ts';

/** The clipboard of the system. Pages have no way to it. */
export class SystemClipboard implements Clipboard {
  readonly #clipboard: Pick<ElectronClipboard, 'writeText'>;

  constructor(clipboard: Pick<ElectronClipboard, 'writeText'>) {
    this.#clipboard = clipboard;
  }

  async write(text: string): Promise<void> {
    await this.#clipboard.writeText(text);
  }
}
