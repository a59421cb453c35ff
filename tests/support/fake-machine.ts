import type {
  Clock,
  ClockReading,
  FileReading,
  FileWriting,
  HistoryCompacting,
  HistoryReading,
  HistoryStore,
  HistoryWriting,
  IdleReading,
  IdleSource,
  JsonFile,
  LineFile,
  Log,
  PackFiles,
  Timer,
  Unsubscribe,
} from '../../electron/ports.ts';
import type { HistoryEvent } from '../../shared/history/lines.ts';

type Pending = { readonly dueMs: number; readonly callback: () => void };

/** A machine with a person at it: both clocks, the idle time and the timer, moved by hand and never by waiting. */
export class FakeMachine implements Clock, IdleSource, Timer {
  monotonicMs = 5_000_000;
  wallMs = Date.UTC(2026, 2, 2, 8, 0, 0);
  timeZone = 'Europe/Berlin';
  boot: string | null = 'boot-1';
  idleIsUnknown = false;
  wakes = 0;
  #lastInputMs = 0;
  #pending: Pending | null = null;

  read(): ClockReading & IdleReading {
    const clock = { monotonicMs: this.monotonicMs, wallMs: this.wallMs, timeZone: this.timeZone };
    if (this.idleIsUnknown) return { ...clock, is: 'unknown', why: 'failed' };
    const idleMs = Math.floor((this.monotonicMs - this.#lastInputMs) / 1000) * 1000;
    return { ...clock, is: 'known', idleMs };
  }

  bootId(): string | null {
    return this.boot;
  }

  schedule(delayMs: number, callback: () => void): Unsubscribe {
    const pending = { dueMs: this.monotonicMs + delayMs, callback };
    this.#pending = pending;
    return () => {
      if (this.#pending === pending) this.#pending = null;
    };
  }

  #moveTo(monotonicMs: number): void {
    this.wallMs += monotonicMs - this.monotonicMs;
    this.monotonicMs = monotonicMs;
  }

  #passMs(untilMs: number): void {
    while (this.#pending !== null && this.#pending.dueMs <= untilMs) {
      const { dueMs, callback } = this.#pending;
      this.#pending = null;
      this.#moveTo(Math.max(dueMs, this.monotonicMs));
      this.wakes += 1;
      callback();
    }
    this.#moveTo(untilMs);
  }

  /** Nobody touches anything. */
  pass(seconds: number): void {
    this.#passMs(this.monotonicMs + seconds * 1000);
  }

  /** Somebody types, a key every 400 ms. */
  type(seconds: number): void {
    const untilMs = this.monotonicMs + seconds * 1000;
    while (this.monotonicMs < untilMs) {
      this.#lastInputMs = this.monotonicMs;
      this.#passMs(Math.min(untilMs, this.monotonicMs + 400));
    }
  }

  /** The machine, or the process alone, stands still: no timer fires in between. */
  freeze(seconds: number): void {
    this.#moveTo(this.monotonicMs + seconds * 1000);
    if (this.#pending !== null) this.#passMs(Math.max(this.monotonicMs, this.#pending.dueMs));
  }

  setWallClock(byMs: number): void {
    this.wallMs += byMs;
  }

  /** The process is gone: what it had scheduled never happens. */
  dropTimers(): void {
    this.#pending = null;
  }
}

/** A file in memory that comes back from its backup, once, when it is damaged or was put aside. */
export class FakeJsonFile implements JsonFile {
  content: unknown = undefined;
  /** Nothing keeps it but the test. */
  backup: unknown = undefined;
  damage: string | null = null;
  refuses: string | null = null;
  quarantined = 0;

  read(): FileReading {
    if (this.damage !== null) {
      const why = this.damage;
      this.damage = null;
      this.#giveWay();
      return { is: 'damaged', why, keptAs: 'kept' };
    }
    return this.content === undefined ? { is: 'absent' } : { is: 'read', content: this.content };
  }

  write(content: unknown): FileWriting {
    if (this.refuses !== null) return { is: 'failed', why: this.refuses };
    this.content = JSON.parse(JSON.stringify(content));
    return { is: 'written' };
  }

  quarantine(): string {
    this.quarantined += 1;
    this.#giveWay();
    return 'kept';
  }

  #giveWay(): void {
    this.content = this.backup;
    this.backup = undefined;
  }
}

/** A folder of packs in memory. */
export class FakePackFiles implements PackFiles {
  readonly files = new Map<string, FakeJsonFile>();
  /** Nothing can be written or removed while this says why. */
  refuses: string | null = null;

  ids(): readonly string[] {
    return [...this.files].filter(([, { content }]) => content !== undefined).map(([id]) => id);
  }

  file(id: string): FakeJsonFile {
    const file = this.files.get(id) ?? new FakeJsonFile();
    this.files.set(id, file);
    file.refuses = this.refuses;
    return file;
  }

  remove(id: string): FileWriting {
    if (this.refuses !== null) return { is: 'failed', why: this.refuses };
    this.files.delete(id);
    return { is: 'written' };
  }
}

/** Files of lines, kept as the texts they would be. */
export class FakeLineFile implements LineFile {
  readonly files: { readonly name: string; text: string }[] = [];

  startFile(name: string): void {
    this.files.push({ name, text: '' });
  }

  append(line: object): void {
    const file = this.files.at(-1);
    if (file !== undefined) file.text += `${JSON.stringify(line)}\n`;
  }
}

/** A history in memory, on a disk that can refuse and can have been damaged. */
export class FakeHistoryStore implements HistoryStore {
  readonly events: HistoryEvent[] = [];
  readonly compactedBefore: string[] = [];
  refuses: string | null = null;
  /** How many events still fit before it refuses. */
  room = Number.POSITIVE_INFINITY;
  unreadable = 0;

  append(events: readonly HistoryEvent[]): HistoryWriting {
    const fitting = this.refuses === null ? events.slice(0, this.room) : [];
    this.events.push(...fitting);
    this.room -= fitting.length;
    const isWhole = fitting.length === events.length;
    return { written: fitting.length, failure: isWhole ? null : (this.refuses ?? 'ENOSPC') };
  }

  compact(firstKeptDate: string): HistoryCompacting {
    this.compactedBefore.push(firstKeptDate);
    return { unreadable: this.unreadable, failure: null };
  }

  read(from: string | null): HistoryReading {
    const lines = this.events.filter(({ date }) => from === null || date >= from);
    return { lines, unreadable: this.unreadable };
  }

  months(from: string | null): readonly HistoryReading[] {
    return [this.read(from)];
  }
}

export const silentLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
