import type { HistoryAccount } from '../../shared/history/account.ts';
import type {
  Bridge,
  Refusal,
  Reply,
  SessionAction,
  SessionSnapshot,
  SettingsSnapshot,
} from '../../shared/ipc/contract.ts';
import { settingRows } from '../../shared/settings/catalogue.ts';
import { isSettingKey, preferencesSchema } from '../../shared/settings/preferences.ts';
import { buildSnapshot } from './session-view.ts';
import { buildSettings } from './settings-snapshot.ts';

export type FakeBridge = Bridge & {
  readonly acted: readonly SessionAction[];
  readonly restarts: () => number;
  readonly copies: () => number;
  readonly firstRunsFinished: () => number;
  readonly pushSession: (snapshot: SessionSnapshot) => void;
  readonly pushSettings: (snapshot: SettingsSnapshot) => void;
  /** Every request from now on is refused so; null ends it. */
  readonly refuseWith: (refusal: Refusal | null) => void;
  readonly listenerCount: () => number;
};

type Listener<T> = (snapshot: T) => void;

function topic<T>(): {
  readonly on: (listener: Listener<T>) => () => void;
  readonly listeners: Set<Listener<T>>;
} {
  const listeners = new Set<Listener<T>>();
  const on = (listener: Listener<T>) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
  return { on, listeners };
}

/** A main process in memory: keeps two snapshots, checks settings by their rows, and can refuse. */
export function createFakeBridge(
  start: {
    readonly session?: SessionSnapshot;
    readonly settings?: SettingsSnapshot;
    readonly history?: HistoryAccount;
  } = {},
): FakeBridge {
  let session = start.session ?? buildSnapshot();
  let settings = start.settings ?? buildSettings();
  const history = start.history ?? { days: [], events: [] };
  let refusal: Refusal | null = null;
  const acted: SessionAction[] = [];
  let restarts = 0;
  let copies = 0;
  let firstRunsFinished = 0;
  const sessions = topic<SessionSnapshot>();
  const changes = topic<SettingsSnapshot>();

  const reply = async <T>(value: () => T): Promise<Reply<T>> =>
    refusal === null ? { ok: true, value: value() } : { ok: false, refusal };
  const changeSettings = (values: Readonly<Record<string, unknown>>): Reply<SettingsSnapshot> => {
    if (refusal !== null) return { ok: false, refusal };
    const parsed = preferencesSchema.safeParse({ ...settings.preferences, ...values });
    if (!parsed.success) {
      const { path, message } = parsed.error.issues[0] ?? { path: [], message: '' };
      return { ok: false, refusal: { kind: 'invalid-setting', key: String(path[0]), detail: message } };
    }
    settings = { ...settings, preferences: parsed.data };
    return { ok: true, value: settings };
  };
  const changeSetting = (key: string, value: unknown): Reply<SettingsSnapshot> =>
    isSettingKey(key)
      ? changeSettings({ [key]: value })
      : { ok: false, refusal: { kind: 'malformed', detail: `no setting "${key}"` } };

  return {
    acted,
    restarts: () => restarts,
    copies: () => copies,
    firstRunsFinished: () => firstRunsFinished,
    readSession: () => reply(() => session),
    act: (action) => {
      acted.push(action);
      return reply(() => session);
    },
    readSettings: () => reply(() => settings),
    updateSetting: async ({ key, value }) => changeSetting(key, value),
    resetSetting: async ({ key }) =>
      changeSetting(key, isSettingKey(key) ? settingRows[key].initial : undefined),
    updateSettings: async ({ values }) => changeSettings(values),
    copySettings: () =>
      reply(() => {
        copies += 1;
        return null;
      }),
    chooseCountry: async ({ country }) => changeSetting('country', country),
    readHistory: () => reply(() => history),
    restart: () =>
      reply(() => {
        restarts += 1;
        return null;
      }),
    readFacts: () =>
      reply(() => ({ version: '1.2.3', electron: '45.4.1', chromium: '144.0.1', node: '24.11.0' })),
    finishFirstRun: () =>
      reply(() => {
        firstRunsFinished += 1;
        return null;
      }),
    onSessionChanged: sessions.on,
    onSettingsChanged: changes.on,
    pushSession: (snapshot) => {
      session = snapshot;
      for (const listener of sessions.listeners) listener(snapshot);
    },
    pushSettings: (snapshot) => {
      settings = snapshot;
      for (const listener of changes.listeners) listener(snapshot);
    },
    refuseWith: (next) => {
      refusal = next;
    },
    listenerCount: () => sessions.listeners.size + changes.listeners.size,
  };
}
