import type { Refusal, Reply } from '../../shared/ipc/refusal.ts';
import type { SettingsSnapshot, Trouble } from '../../shared/ipc/snapshots.ts';
import { type SettingKey, settingRows } from '../../shared/settings/catalogue.ts';
import {
  defaultPreferences,
  isSettingKey,
  type Preferences,
  preferencesPartSchema,
  withPart,
} from '../../shared/settings/preferences.ts';
import { type OtherSettings, readSettingsFile, settingsFileOf } from '../../shared/settings/settings-file.ts';
import type { JsonFile, Log } from '../ports.ts';
import type { Change } from './kept-document.ts';
import { readKept } from './read-kept.ts';

export type KeeperParts = {
  readonly file: JsonFile;
  readonly log: Log;
  readonly onChanged: (preferences: Preferences) => void;
  /** The region that the system is set to; asked when a window wants to know. */
  readonly systemRegion: () => string | null;
  /** Which of these settings this run of the app began too early for. */
  readonly afterRestart: (preferences: Preferences) => readonly SettingKey[];
};

/** The settings in memory: read once at start, written at each change, never read on a timer. */
export class SettingsKeeper {
  readonly #parts: KeeperParts;
  #preferences: Preferences = defaultPreferences;
  #others: OtherSettings = {};
  #readTrouble: Trouble | null = null;
  #writeTrouble: Trouble | null = null;

  constructor(parts: KeeperParts) {
    this.#parts = parts;
    this.#read();
  }

  #read(): void {
    const { file, log } = this.#parts;
    const { found, isDamaged } = readKept({ file, log, name: 'settings' }, (content) => {
      const read = readSettingsFile(content);
      return read.is === 'unusable' ? null : read;
    });
    if (isDamaged) this.#readTrouble = 'settings-damaged';
    if (found === null) return;
    this.#preferences = found.preferences;
    this.#others = found.others;
    if (found.is === 'newer') this.#readTrouble = 'settings-newer';
    if (found.is === 'partly-unusable') {
      this.#readTrouble = 'settings-damaged';
      file.quarantine();
      this.#write();
    }
  }

  #write(): Change {
    const { file, log } = this.#parts;
    const writing = file.write(settingsFileOf(this.#preferences, this.#others));
    this.#writeTrouble = writing.is === 'failed' ? 'settings-not-saved' : null;
    if (writing.is === 'failed') log.error(`The settings could not be saved: ${writing.why}`);
    return writing.is === 'failed' ? 'unsaved' : 'saved';
  }

  get preferences(): Preferences {
    return this.#preferences;
  }

  get troubles(): readonly Trouble[] {
    return [this.#readTrouble, this.#writeTrouble].filter((trouble) => trouble !== null);
  }

  /** The settings are those of a newer Unhunch, which keeps them. */
  get isReadOnly(): boolean {
    return this.#readTrouble === 'settings-newer';
  }

  snapshot(): SettingsSnapshot {
    return {
      preferences: this.#preferences,
      readOnly: this.isReadOnly,
      systemRegion: this.#parts.systemRegion(),
      afterRestart: this.#parts.afterRestart(this.#preferences),
    };
  }

  /** Why these cannot be the values of settings; null where they can. */
  refusalOf(values: Readonly<Record<string, unknown>>): Refusal | null {
    if (this.isReadOnly) return { kind: 'read-only' };
    for (const [key, value] of Object.entries(values)) {
      if (!isSettingKey(key)) return { kind: 'malformed', detail: `no setting is called ${key}` };
      const checked = settingRows[key].schema.safeParse(value);
      const detail = checked.error?.issues[0]?.message ?? '';
      if (!checked.success) return { kind: 'invalid-setting', key, detail };
    }
    return null;
  }

  /** All of them hold afterwards, or none. */
  updateAll(values: Readonly<Record<string, unknown>>): Reply<SettingsSnapshot> {
    const refusal = this.refusalOf(values);
    if (refusal !== null) return { ok: false, refusal };
    this.#preferences = withPart(this.#preferences, preferencesPartSchema.parse(values));
    this.#write();
    this.#parts.onChanged(this.#preferences);
    return { ok: true, value: this.snapshot() };
  }

  update(key: string, value: unknown): Reply<SettingsSnapshot> {
    return this.updateAll({ [key]: value });
  }

  /** Takes over the settings of another computer, but for what is of this computer alone. */
  takeOver(preferences: Preferences): Change {
    if (this.isReadOnly) return 'read-only';
    this.#preferences = { ...preferences, startAtLogin: this.#preferences.startAtLogin };
    const change = this.#write();
    this.#parts.onChanged(this.#preferences);
    return change;
  }

  reset(key: string): Reply<SettingsSnapshot> {
    if (!isSettingKey(key))
      return { ok: false, refusal: { kind: 'malformed', detail: `no setting is called ${key}` } };
    return this.update(key, settingRows[key].initial);
  }
}
