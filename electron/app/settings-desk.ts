import type { Reply, SettingsSnapshot } from '../../shared/ipc/contract.ts';
import { settingRows } from '../../shared/settings/catalogue.ts';
import { isSettingKey } from '../../shared/settings/preferences.ts';
import type { StartAtLogin } from '../ports.ts';
import type { SettingsKeeper } from './settings-keeper.ts';

/**
 * Where windows read and change settings. All are kept in the settings file but for one whose truth lies with the
 * system: whether the app starts at login is what the system says each time it is asked.
 */
export class SettingsDesk {
  readonly #keeper: SettingsKeeper;
  readonly #startAtLogin: StartAtLogin;

  constructor(keeper: SettingsKeeper, startAtLogin: StartAtLogin) {
    this.#keeper = keeper;
    this.#startAtLogin = startAtLogin;
  }

  snapshot(): SettingsSnapshot {
    const snapshot = this.#keeper.snapshot();
    const startAtLogin = this.#startAtLogin.read();
    return { ...snapshot, preferences: { ...snapshot.preferences, startAtLogin } };
  }

  update(key: string, value: unknown): Reply<SettingsSnapshot> {
    if (key === 'startAtLogin' && typeof value === 'boolean' && !this.#keeper.snapshot().readOnly) {
      const outcome = this.#startAtLogin.set(value);
      if (outcome.is === 'refused')
        return { ok: false, refusal: { kind: 'start-at-login', why: outcome.why } };
    }
    const reply = this.#keeper.update(key, value);
    return reply.ok ? { ok: true, value: this.snapshot() } : reply;
  }

  reset(key: string): Reply<SettingsSnapshot> {
    return isSettingKey(key) ? this.update(key, settingRows[key].initial) : this.#keeper.reset(key);
  }
}
