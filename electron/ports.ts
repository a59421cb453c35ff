import type { HistoryEvent, HistoryLine } from '../shared/history/lines.ts';
import type { UsableLine } from '../shared/history/parse-line.ts';
import type { StartAtLoginRefusal } from '../shared/ipc/refusal.ts';
import type { PromptStyle } from '../shared/settings/preferences.ts';
import type { TrayModel } from '../shared/tray/model.ts';
import type { FileKind } from '../shared/yours/file-kinds.ts';

/** Ends a subscription. */
export type Unsubscribe = () => void;

export type ClockReading = {
  /** Goes on while the machine sleeps, never steps. */
  readonly monotonicMs: number;
  /** Wall time; may be set by hand. */
  readonly wallMs: number;
  readonly timeZone: string;
};
export interface Clock {
  read(): ClockReading;
  /** Names the boot that `monotonicMs` counts from; null where the system does not tell. */
  bootId(): string | null;
}

/** Calls back once, later. The session keeps one waiting at all times; what else does is in the README beside. */
export interface Timer {
  schedule(delayMs: number, callback: () => void): Unsubscribe;
}

export type IdleReading =
  | { readonly is: 'known'; readonly idleMs: number }
  /** The source cannot be trusted; `why` is a word for the log. */
  | {
      readonly is: 'unknown';
      readonly why: 'stuck-at-zero' | 'out-of-range' | 'contradicts-itself' | 'failed';
    };
export interface IdleSource {
  read(): IdleReading;
}

export interface PowerEvents {
  subscribe(listener: (event: 'suspend' | 'resume' | 'shutdown') => void): Unsubscribe;
}
export interface LockEvents {
  subscribe(listener: (event: 'lock' | 'unlock') => void): Unsubscribe;
}

export interface TraySurface {
  /** Shows the model; touches only what differs from what is shown. */
  show(model: TrayModel): void;
  destroy(): void;
}

/** A file of the person's that is parsed by its owner, not by the adapter. */
export type FileReading =
  | { readonly is: 'absent' }
  | { readonly is: 'read'; readonly content: unknown }
  /** Unreadable or not JSON; the damaged file was kept at `keptAs` (a bare file name) where that was possible. */
  | { readonly is: 'damaged'; readonly why: string; readonly keptAs: string | null };
export type FileWriting = { readonly is: 'written' } | { readonly is: 'failed'; readonly why: string };
export interface JsonFile {
  read(): FileReading;
  /** Replaces the file whole: the old or the new content survives a kill at any moment. */
  write(content: unknown): FileWriting;
  /** Puts an unusable file aside and answers the bare name it was kept under. */
  quarantine(): string | null;
}

export type PersonFileReading =
  | { readonly is: 'read'; readonly text: string }
  /** The person thought better of it. */
  | { readonly is: 'cancelled' }
  | { readonly is: 'too-large'; readonly limitBytes: number }
  /** The system did not let us look, or what is there is no text. */
  | { readonly is: 'unreadable' | 'not-text' };

/** Files that the person puts somewhere, or picks. A page never learns where they lie. */
export interface PersonFiles {
  /** Asks for the place, with a file name to begin with. */
  save(
    name: string,
    kind: FileKind,
    content: string | Uint8Array,
  ): Promise<FileWriting | { readonly is: 'cancelled' }>;
  open(kind: FileKind): Promise<PersonFileReading>;
}

/** What the home window shows, as a document. */
export interface PagePrinter {
  /** Null where there is no window, or it cannot be made. */
  pdf(): Promise<Uint8Array | null>;
}

/** Erases what the app knows. It begins when the app has ended, so that nothing is written afterwards. */
export interface Eraser {
  /** Notes it on the disk: from then on it happens at the end of this run, and at the latest at the next start. */
  order(): FileWriting;
}

/** The routine packs that were taken in, a file each, known by the id of its pack. */
export interface PackFiles {
  /** Of those that are there, in no order. */
  ids(): readonly string[];
  file(id: string): JsonFile;
  remove(id: string): FileWriting;
}

/** Append-only lines of JSON, a few recent files of one kind kept. Failures are logged once and never thrown. */
export interface LineFile {
  /** Begins a file of this name (letters, digits, `-`, `T`); one that exists gets a number behind it. */
  startFile(name: string): void;
  append(line: object): void;
}

/** How many of the events are safely on the disk, in order, and why not all of them; null when they all are. */
export type HistoryWriting = { readonly written: number; readonly failure: string | null };
export type HistoryReading = {
  readonly lines: readonly HistoryLine[];
  /** Lines and whole files that could not be read. Lines are kept aside, files stay where they are. */
  readonly unreadable: number;
};
export type HistoryCompacting = { readonly unreadable: number; readonly failure: string | null };

/** The history on disk, which grows by lines and loses none. Nothing throws; what went wrong is answered in a word. */
export interface HistoryStore {
  append(events: readonly HistoryEvent[]): HistoryWriting;
  /** Makes daily totals of the events before a date. The old or the new file survives a kill at any moment. */
  compact(firstKeptDate: string): HistoryCompacting;
  /** What there is of a date and those after it; null for all there is. */
  read(from: string | null): HistoryReading;
  /** The same a month at a time: who reads all of it lets others have a turn in between. */
  months(from: string | null): Iterable<HistoryReading>;
}

/** A month of the history of one computer, `2026-11`, as lines that can be kept as they are. */
export type HistoryPage = {
  readonly computer: string;
  readonly month: string;
  readonly lines: readonly UsableLine[];
};
/** How many lines were new here. */
export type HistoryMerging = { readonly added: number; readonly failure: string | null };

/** The histories of several computers beside each other: what was lived elsewhere stays apart from what was lived here. */
export interface HistoryArchive {
  /** Everything there is, a month at a time. */
  pages(): Iterable<HistoryPage>;
  /** Adds what is not here yet. The old or the new file survives a kill at any moment; a second time nothing changes. */
  merge(page: HistoryPage): HistoryMerging;
}

export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string, error?: unknown): void;
}

export type HomePage = 'today' | 'exercises' | 'settings' | 'signs' | 'first-run';

export interface Windows {
  /** Opens the home window or brings it to the front, at this page. */
  openHome(page: HomePage): void;
  isAnyVisible(): boolean;
}

/** What can be notified; each is there once at most. */
export type NotificationKind = 'notice' | 'quiet-notice' | 'break-without-card';
export type NotificationContent = {
  readonly title: string;
  readonly body: string;
  /** What a click does, in words. */
  readonly action: string;
  /** True for one that stays until it is answered or taken back; another may go by itself. */
  readonly stays: boolean;
};

/** Notifications of the system. Where there are none, nothing happens. No call waits for anybody. */
export interface Notifications {
  show(kind: NotificationKind, content: NotificationContent): void;
  /** Takes it back; one that is not there any more is no matter. */
  close(kind: NotificationKind): void;
}

export type StartAtLoginOutcome =
  | { readonly is: 'done' }
  | { readonly is: 'refused'; readonly why: StartAtLoginRefusal };

/** Whether the system starts the app when the person logs in. The system's own record is the truth. */
export interface StartAtLogin {
  /** Read anew each time, since the person may change it in the settings of the system. */
  read(): boolean;
  set(isOn: boolean): StartAtLoginOutcome;
  /** True where this run was begun by the system and no argument says so: macOS. */
  hasBegunThisRun(): boolean;
}

/** `ready`: made and painted but not shown, so that it can appear without delay. */
export type WindowWish = 'none' | 'ready' | 'shown';
export type WindowPlan = {
  readonly card: WindowWish;
  readonly break: WindowWish;
  readonly style: PromptStyle;
};

/** The windows that come with a prompt and go with the end of the break. */
export interface PromptWindows {
  /** Makes, shows and destroys them until they are as planned. */
  apply(plan: WindowPlan): void;
  /** Takes them away for good as the app ends, so that no closing is taken for an answer of the person. */
  end(): void;
  /** Gives the keyboard to the one that is shown; false where none is. */
  call(): boolean;
}

/** What is copied, for the person to paste elsewhere. */
export interface Clipboard {
  write(text: string): Promise<void>;
}

/** Keys that reach the app wherever the focus is. */
export interface GlobalKeys {
  /** Takes the keys; false where the system or another program keeps them. */
  claim(keys: string, onPressed: () => void): boolean;
  release(keys: string): void;
}

/** What is at the end of a break before its window goes: something to be seen, to be heard as well, or to be answered. */
export type Farewell = 'seen' | 'spoken' | 'asking';
