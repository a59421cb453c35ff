import type { GlobalShortcut } from 'electron';
import type { GlobalKeys, Log } from '../ports.ts';

/**
 * Electron's global shortcuts. It answers false where another program has the keys, and where the system has no such
 * thing (some Wayland desktops); a word it cannot read is thrown. Either costs a line in the log, once for the keys.
 */
export class SystemGlobalKeys implements GlobalKeys {
  readonly #shortcuts: Pick<GlobalShortcut, 'register' | 'unregister'>;
  readonly #log: Log;
  readonly #reported = new Set<string>();

  constructor(shortcuts: Pick<GlobalShortcut, 'register' | 'unregister'>, log: Log) {
    this.#shortcuts = shortcuts;
    this.#log = log;
  }

  claim(keys: string, onPressed: () => void): boolean {
    try {
      if (this.#shortcuts.register(keys, onPressed)) return true;
      this.#report(keys, 'another program or the system keeps them');
    } catch (error) {
      this.#report(keys, String(error));
    }
    return false;
  }

  release(keys: string): void {
    this.#shortcuts.unregister(keys);
  }

  #report(keys: string, why: string): void {
    if (this.#reported.has(keys)) return;
    this.#reported.add(keys);
    this.#log.warn(
      `The keys ${keys} could not be had (${why}). The tray and launching Unhunch again bring the card to the keyboard.`,
    );
  }
}
