import { stampOf } from '../../shared/calendar/local-stamp.ts';
import type { GoalAction } from '../../shared/goals/actions.ts';
import { changeGoals } from '../../shared/goals/change-goals.ts';
import { type Goals, noGoals } from '../../shared/goals/goals.ts';
import { overviewOf } from '../../shared/goals/overview.ts';
import { standingOf } from '../../shared/goals/standing.ts';
import type { HistoryAccount } from '../../shared/history/account.ts';
import type { Bridge } from '../../shared/ipc/contract.ts';
import type { Refusal, Reply } from '../../shared/ipc/refusal.ts';
import type { SessionAction } from '../../shared/ipc/session-action.ts';
import type { OwnSnapshot, SessionSnapshot, SettingsSnapshot } from '../../shared/ipc/snapshots.ts';
import { settingRows } from '../../shared/settings/catalogue.ts';
import { isSettingKey, preferencesSchema } from '../../shared/settings/preferences.ts';
import type { CopyOffer } from '../../shared/yours/offer.ts';
import { buildSnapshot } from './session-view.ts';
import { buildSettings } from './settings-snapshot.ts';

export type FakeBridge = Bridge & {
  readonly acted: readonly SessionAction[];
  /** What was decided about goals, and what holds of them. */
  readonly actedOnGoals: readonly GoalAction[];
  readonly goals: () => Goals;
  /** Everything that was asked about own exercises and packs, by name and input. */
  readonly askedOfOwn: readonly (readonly [name: string, input: unknown])[];
  readonly restarts: () => number;
  readonly copies: () => number;
  readonly firstRunsFinished: () => number;
  /** What was asked for of what is the person's, in words such as `save days`. */
  readonly yours: readonly string[];
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
    readonly own?: OwnSnapshot;
    readonly history?: HistoryAccount;
    readonly goals?: Goals;
    /** What is in the file that is chosen; null for a person who thinks better of it. */
    readonly copy?: CopyOffer | null;
  } = {},
): FakeBridge {
  let session = start.session ?? buildSnapshot();
  let settings = start.settings ?? buildSettings();
  const own = start.own ?? { exercises: [], packs: [], offered: [], readOnly: false };
  const askedOfOwn: [string, unknown][] = [];
  const history = start.history ?? { days: [], events: [] };
  let goals = start.goals ?? noGoals;
  let refusal: Refusal | null = null;
  const acted: SessionAction[] = [];
  const actedOnGoals: GoalAction[] = [];
  let restarts = 0;
  let copies = 0;
  let firstRunsFinished = 0;
  const yours: string[] = [];
  const told = <T>(words: string, value: T): Promise<Reply<T>> => {
    yours.push(words);
    return reply(() => value);
  };
  const sessions = topic<SessionSnapshot>();
  const changes = topic<SettingsSnapshot>();

  const reply = async <T>(value: () => T): Promise<Reply<T>> =>
    refusal === null ? { ok: true, value: value() } : { ok: false, refusal };
  const askOwn =
    (name: string) =>
    (input: unknown = null): Promise<Reply<OwnSnapshot>> => {
      askedOfOwn.push([name, input]);
      return reply(() => own);
    };
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

  const facts = () => ({
    days: new Map(history.days.map((day) => [day.date, day])),
    daysOff: settings.preferences.daysOff,
    today: stampOf(session.takenAtMs, session.timeZone).date,
  });
  const decide = (action: GoalAction): void => {
    actedOnGoals.push(action);
    const { today } = facts();
    goals = changeGoals(goals, action, { today, offers: standingOf(goals, facts())?.offers ?? null });
  };

  return {
    acted,
    actedOnGoals,
    goals: () => goals,
    yours,
    askedOfOwn,
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
    readGoals: () => reply(() => overviewOf(goals, facts())),
    actOnGoals: (action) =>
      reply(() => {
        decide(action);
        return overviewOf(goals, facts());
      }),
    saveYours: ({ what }) => told(`save ${what}`, 'saved'),
    savePage: () => told('save page', 'saved'),
    openCopy: () => told('open', start.copy ?? null),
    takeCopy: ({ withParts }) =>
      told(withParts ? 'take with parts' : 'take', { isNew: true, restarts: false }),
    eraseEverything: ({ erase }) => told(`erase ${erase}`, null),
    quit: () => told('quit', null),
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
    readOwn: askOwn('read'),
    saveOwn: askOwn('save'),
    removeOwn: askOwn('remove'),
    offerOwn: askOwn('offer'),
    importPack: askOwn('import'),
    removePack: askOwn('remove-pack'),
    exportOwn: askOwn('export'),
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
