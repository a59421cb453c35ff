import type { HistoryAccount } from '../../shared/history/account.ts';
import type {
  AppFacts,
  Bridge,
  Reply,
  RequestInput,
  SessionAction,
  SessionSnapshot,
  SettingsSnapshot,
} from '../../shared/ipc/contract.ts';
import type { Country } from '../../shared/safety/country.ts';
import type { SettingKey } from '../../shared/settings/catalogue.ts';
import { type Outcome, replyOf } from './outcome.ts';
import { createSnapshotStore, type SnapshotStore } from './snapshot-store.ts';

/** A value as it goes over the wire; main checks it against the row of its key. */
export type SettingValue = RequestInput<'settings:update'>['value'];

/** Values of several settings by their keys. */
export type SettingValues = RequestInput<'settings:update-all'>['values'];

/** Done or not, where there is nothing else to answer. */
async function outcomeOf(request: () => Promise<Reply<null>>): Promise<Outcome> {
  const reply = await replyOf(request);
  return reply.ok ? { ok: true } : reply;
}

/** The outside world as a page sees it: two snapshots to watch and a few things to ask for. */
export type Client = {
  readonly session: SnapshotStore<SessionSnapshot>;
  readonly settings: SnapshotStore<SettingsSnapshot>;
  readonly act: (action: SessionAction) => Promise<Outcome>;
  readonly updateSetting: (key: SettingKey, value: SettingValue) => Promise<Outcome>;
  readonly resetSetting: (key: SettingKey) => Promise<Outcome>;
  /** All of them hold afterwards, or none. */
  readonly updateSettings: (values: SettingValues) => Promise<Outcome>;
  /** All settings as a text, into the clipboard. */
  readonly copySettings: () => Promise<Outcome>;
  readonly chooseCountry: (country: Country) => Promise<Outcome>;
  /** From a local date on; null for everything. */
  readonly readHistory: (from: string | null) => Promise<Reply<HistoryAccount>>;
  /** Ends the app, this page with it, and starts it again. */
  readonly restart: () => Promise<Outcome>;
  readonly readFacts: () => Promise<Reply<AppFacts>>;
  /** The person has been through the first steps, or has left them out. */
  readonly finishFirstRun: () => Promise<Outcome>;
};

/** Unwraps the replies of the bridge: a refusal becomes a value that a page turns into words. */
export function createClient(bridge: Bridge): Client {
  const session = createSnapshotStore({ read: bridge.readSession, onChanged: bridge.onSessionChanged });
  const settings = createSnapshotStore({ read: bridge.readSettings, onChanged: bridge.onSettingsChanged });
  return {
    session,
    settings,
    act: (action) => session.request(() => bridge.act(action)),
    updateSetting: (key, value) => settings.request(() => bridge.updateSetting({ key, value })),
    updateSettings: (values) => settings.request(() => bridge.updateSettings({ values })),
    copySettings: () => outcomeOf(bridge.copySettings),
    chooseCountry: (country) => settings.request(() => bridge.chooseCountry({ country })),
    resetSetting: (key) => settings.request(() => bridge.resetSetting({ key })),
    readHistory: (from) => replyOf(() => bridge.readHistory({ from })),
    restart: () => outcomeOf(bridge.restart),
    readFacts: () => replyOf(bridge.readFacts),
    finishFirstRun: () => outcomeOf(bridge.finishFirstRun),
  };
}
