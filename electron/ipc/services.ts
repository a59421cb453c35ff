import type { GoalAction } from '../../shared/goals/actions.ts';
import type { GoalsOverview } from '../../shared/goals/overview.ts';
import type { HistoryAccount } from '../../shared/history/account.ts';
import type { RequestInput, RequestOutput } from '../../shared/ipc/contract.ts';
import type { Reply } from '../../shared/ipc/refusal.ts';
import type { SessionAction } from '../../shared/ipc/session-action.ts';
import type { AppFacts, OwnSnapshot, SessionSnapshot, SettingsSnapshot } from '../../shared/ipc/snapshots.ts';

/** What the windows need of the running session. */
export interface SessionService {
  snapshot(): SessionSnapshot;
  /** Takes the answer and returns what holds afterwards; what the engine refuses shows in the snapshot. */
  act(action: SessionAction): SessionSnapshot;
}

/** What the windows need of what is remembered. */
export interface HistoryService {
  /** From a local date on; null for everything. Years are read without holding anybody up. */
  readGently(from: string | null): Promise<HistoryAccount>;
}

type Later<N extends keyof RequestOutput> = Promise<Reply<RequestOutput[N]>>;

/**
 * What the home window needs of what is the person's. Nothing changes where it is refused, with one exception: `not-taken`
 * says that the disk failed while a copy was taken in, and what it took until then stays.
 */
export interface YoursService {
  save(order: RequestInput<'yours:save'>): Later<'yours:save'>;
  savePage(): Later<'yours:save-page'>;
  open(): Later<'yours:open'>;
  take(order: RequestInput<'yours:take'>): Later<'yours:take'>;
  erase(): Reply<null>;
}

/** What the home window needs of goals. */
export interface GoalsService {
  overview(): GoalsOverview;
  /** Takes what the person decided or said, and returns what holds afterwards. */
  act(action: GoalAction): GoalsOverview;
}

/** What the windows need of the app itself. */
export interface AppService {
  /** Ends the app and starts it again; what is known is saved on the way. */
  restart(): void;
  quit(): void;
  facts(): AppFacts;
}

/** What the first steps need. */
export interface FirstRunService {
  /** The person has been through them, or has left them out. */
  finish(): void;
}

/** What the windows need of the settings. */
export interface SettingsService {
  snapshot(): SettingsSnapshot;
  /** Checks `value` against the row of `key`; a refusal names what would be right. */
  update(key: string, value: unknown): Reply<SettingsSnapshot>;
  reset(key: string): Reply<SettingsSnapshot>;
  /** All of them hold afterwards, or none. */
  updateAll(values: Readonly<Record<string, unknown>>): Reply<SettingsSnapshot>;
  /** Puts them into the clipboard, as the text that another Unhunch takes. */
  copy(): Promise<void>;
}

/** What the home window needs of own exercises and packs. Whatever is refused changes nothing. */
export interface OwnService {
  snapshot(): OwnSnapshot;
  save(saved: RequestInput<'own:save'>): Reply<OwnSnapshot>;
  remove(removed: RequestInput<'own:remove'>): Reply<OwnSnapshot>;
  offer(offered: RequestInput<'own:offer'>): Reply<OwnSnapshot>;
  importPack(pack: RequestInput<'own:import'>): Reply<OwnSnapshot>;
  removePack(removed: RequestInput<'own:remove-pack'>): Reply<OwnSnapshot>;
  exportPack(about: RequestInput<'own:export'>): Promise<Reply<OwnSnapshot>>;
}
