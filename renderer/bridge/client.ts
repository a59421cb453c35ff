import type { GoalAction } from '../../shared/goals/actions.ts';
import type { GoalsOverview } from '../../shared/goals/overview.ts';
import type { HistoryAccount } from '../../shared/history/account.ts';
import type { Bridge, RequestInput } from '../../shared/ipc/contract.ts';
import type { Reply } from '../../shared/ipc/refusal.ts';
import type { SessionAction } from '../../shared/ipc/session-action.ts';
import type {
  AppFacts,
  OwnSnapshot,
  SessionSnapshot,
  SettingsSnapshot,
  TakenCopy,
} from '../../shared/ipc/snapshots.ts';
import type { OwnId } from '../../shared/routines/own-exercise.ts';
import type { Country } from '../../shared/safety/country.ts';
import type { SettingKey } from '../../shared/settings/catalogue.ts';
import type { CopyOffer } from '../../shared/yours/offer.ts';
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

/** The outside world as a page sees it: four snapshots to watch and a few things to ask for. */
export type Client = {
  readonly session: SnapshotStore<SessionSnapshot>;
  readonly settings: SnapshotStore<SettingsSnapshot>;
  /** Changes with what is decided here; what the history changes in it is read again by who shows it. */
  readonly goals: SnapshotStore<GoalsOverview>;
  readonly act: (action: SessionAction) => Promise<Outcome>;
  readonly updateSetting: (key: SettingKey, value: SettingValue) => Promise<Outcome>;
  readonly resetSetting: (key: SettingKey) => Promise<Outcome>;
  /** All of them hold afterwards, or none. */
  readonly updateSettings: (values: SettingValues) => Promise<Outcome>;
  /** All settings as a text, into the clipboard. */
  readonly copySettings: () => Promise<Outcome>;
  readonly chooseCountry: (country: Country) => Promise<Outcome>;
  readonly actOnGoals: (action: GoalAction) => Promise<Outcome>;
  readonly readGoalsAgain: () => Promise<Outcome>;
  readonly own: SnapshotStore<OwnSnapshot>;
  readonly saveOwn: (saved: RequestInput<'own:save'>) => Promise<Outcome>;
  readonly removeOwn: (id: OwnId) => Promise<Outcome>;
  readonly offerOwn: (id: OwnId, isOffered: boolean) => Promise<Outcome>;
  readonly importPack: (text: string) => Promise<Outcome>;
  readonly removePack: (id: string) => Promise<Outcome>;
  readonly exportOwn: (about: RequestInput<'own:export'>) => Promise<Outcome>;
  /** From a local date on; null for everything. */
  readonly readHistory: (from: string | null) => Promise<Reply<HistoryAccount>>;
  /** Saves a copy or a table where the person wants it; null where they think better of it. */
  readonly saveYours: (what: RequestInput<'yours:save'>['what']) => Promise<Reply<'saved' | null>>;
  /** Saves the page that is shown as a document. */
  readonly savePage: () => Promise<Reply<'saved' | null>>;
  /** Opens a copy to look at it; null where no file was chosen. */
  readonly openCopy: () => Promise<Reply<CopyOffer | null>>;
  readonly takeCopy: (withParts: boolean) => Promise<Reply<TakenCopy>>;
  /** Ends the app, erases everything, and starts it as on the first day. */
  readonly eraseEverything: () => Promise<Reply<null>>;
  /** Ends the app, this page with it, and starts it again. */
  readonly restart: () => Promise<Outcome>;
  /** Ends the app, as the tray does. */
  readonly quit: () => Promise<Outcome>;
  readonly readFacts: () => Promise<Reply<AppFacts>>;
  /** The person has been through the first steps, or has left them out. */
  readonly finishFirstRun: () => Promise<Outcome>;
};

/** Unwraps the replies of the bridge: a refusal becomes a value that a page turns into words. */
export function createClient(bridge: Bridge): Client {
  const session = createSnapshotStore({ read: bridge.readSession, onChanged: bridge.onSessionChanged });
  const settings = createSnapshotStore({ read: bridge.readSettings, onChanged: bridge.onSettingsChanged });
  const goals = createSnapshotStore({ read: bridge.readGoals, onChanged: () => () => undefined });
  // Nobody but this window changes them, so there is nothing to be told of.
  const own = createSnapshotStore({ read: bridge.readOwn, onChanged: () => () => undefined });
  return {
    session,
    settings,
    goals,
    act: (action) => session.request(() => bridge.act(action)),
    updateSetting: (key, value) => settings.request(() => bridge.updateSetting({ key, value })),
    updateSettings: (values) => settings.request(() => bridge.updateSettings({ values })),
    copySettings: () => outcomeOf(bridge.copySettings),
    chooseCountry: (country) => settings.request(() => bridge.chooseCountry({ country })),
    resetSetting: (key) => settings.request(() => bridge.resetSetting({ key })),
    actOnGoals: (action) => goals.request(() => bridge.actOnGoals(action)),
    readGoalsAgain: () => goals.request(bridge.readGoals),
    own,
    saveOwn: (saved) => own.request(() => bridge.saveOwn(saved)),
    removeOwn: (id) => own.request(() => bridge.removeOwn({ id })),
    offerOwn: (id, isOffered) => own.request(() => bridge.offerOwn({ id, isOffered })),
    importPack: (text) => own.request(() => bridge.importPack({ text })),
    removePack: (id) => own.request(() => bridge.removePack({ id })),
    exportOwn: (about) => own.request(() => bridge.exportOwn(about)),
    readHistory: (from) => replyOf(() => bridge.readHistory({ from })),
    saveYours: (what) => replyOf(() => bridge.saveYours({ what })),
    savePage: () => replyOf(bridge.savePage),
    openCopy: () => replyOf(bridge.openCopy),
    takeCopy: (withParts) => replyOf(() => bridge.takeCopy({ withParts })),
    eraseEverything: () => replyOf(() => bridge.eraseEverything({ erase: 'everything' })),
    restart: () => outcomeOf(bridge.restart),
    quit: () => outcomeOf(bridge.quit),
    readFacts: () => replyOf(bridge.readFacts),
    finishFirstRun: () => outcomeOf(bridge.finishFirstRun),
  };
}
