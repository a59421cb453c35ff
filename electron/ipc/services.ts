import type { HistoryAccount } from '../../shared/history/account.ts';
import type {
  AppFacts,
  Reply,
  SessionAction,
  SessionSnapshot,
  SettingsSnapshot,
} from '../../shared/ipc/contract.ts';

/** What the windows need of the running session. */
export interface SessionService {
  snapshot(): SessionSnapshot;
  /** Takes the answer and returns what holds afterwards; what the engine refuses shows in the snapshot. */
  act(action: SessionAction): SessionSnapshot;
}

/** What the windows need of what is remembered. */
export interface HistoryService {
  /** From a local date on; null for everything. */
  read(from: string | null): HistoryAccount;
}

/** What the windows need of the app itself. */
export interface AppService {
  /** Ends the app and starts it again; what is known is saved on the way. */
  restart(): void;
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
