import type { Reply } from '../../shared/ipc/refusal.ts';
import type { SettingsSnapshot } from '../../shared/ipc/snapshots.ts';
import { settingRows } from '../../shared/settings/catalogue.ts';
import { settingsTextOf } from '../../shared/settings/settings-text.ts';
import type { Clipboard, StartAtLogin } from '../ports.ts';
import type { SettingsKeeper } from './settings-keeper.ts';

/**
 * Where windows read and change settings. All are kept in the settings file but for one whose truth lies with the
 * system: whether the app starts at login is what the system says each time it is asked.
 */
export class SettingsDesk {
  readonly #keeper: SettingsKeeper;
  readonly #startAtLogin: StartAtLogin;
  readonly #clipboard: Clipboard;

  constructor(keeper: SettingsKeeper, startAtLogin: StartAtLogin, clipboard: Clipboard) {
    this.#keeper = keeper;
    this.#startAtLogin = startAtLogin;
    this.#clipboard = clipboard;
  }

  snapshot(): SettingsSnapshot {
    const snapshot = this.#keeper.snapshot();
    const startAtLogin = this.#startAtLogin.read();
    return { ...snapshot, preferences: { ...snapshot.preferences, startAtLogin } };
  }

  update(key: string, value: unknown): Reply<SettingsSnapshot> {
    return this.updateAll({ [key]: value });
  }

  /** The system is asked last, when nothing else can be refused any more. */
  updateAll(values: Readonly<Record<string, unknown>>): Reply<SettingsSnapshot> {
    const refusal = this.#keeper.refusalOf(values);
    if (refusal !== null) return { ok: false, refusal };
    const { startAtLogin } = values;
    if (typeof startAtLogin === 'boolean') {
      const outcome = this.#startAtLogin.set(startAtLogin);
      if (outcome.is === 'refused')
        return { ok: false, refusal: { kind: 'start-at-login', why: outcome.why } };
    }
    const reply = this.#keeper.updateAll(values);
    return reply.ok ? { ok: true, value: this.snapshot() } : reply;
  }

  copy(): Promise<void> {
    return this.#clipboard.write(settingsTextOf(this.snapshot().preferences));
  }

  reset(key: string): Reply<SettingsSnapshot> {
    if (key === 'startAtLogin') return this.update(key, settingRows[key].initial);
    const reply = this.#keeper.reset(key);
    return reply.ok ? { ok: true, value: this.snapshot() } : reply;
  }
}
