import { createLocalCalendar, wallMsOf } from '../calendar/local-time.ts';
import type { LocalTime } from '../domain/calendar.ts';
import type { Decision, Totals } from '../domain/decisions.ts';
import type { EngineEvent, Line } from '../domain/events.ts';
import { readTotals } from '../domain/ledger.ts';
import { limits, type Rules } from '../domain/rules.ts';
import { initialState, type State } from '../domain/state.ts';
import { step as engineStep } from '../domain/step.ts';
import { defaultPreferences, type Preferences, withPart } from '../settings/preferences.ts';
import { rulesFrom } from '../settings/rules.ts';
import type { Trace } from './parse-trace.ts';
import { engineLineOf, instantOf, type TraceHeader, type TraceLine } from './trace-lines.ts';

export type ReplayEnd = {
  readonly did: 'end';
  readonly at: number;
  readonly sittingSeconds: number;
  readonly totals: Totals;
};
export type Replayed = { readonly decisions: readonly Decision[]; readonly end: ReplayEnd };

/** The engine, or a test's wrapper that looks on while it works. */
export type Step = typeof engineStep;

type Span = { readonly from: number; readonly to: number };

function calendarOf(header: TraceHeader): (at: number, shiftSeconds: number) => LocalTime | null {
  if (header.start === undefined) return () => null;
  const timeZone = header.timeZone ?? 'UTC';
  const startMs = wallMsOf(header.start, timeZone) ?? 0;
  const read = createLocalCalendar(timeZone);
  return (at, shiftSeconds) => read(startMs + (at + shiftSeconds) * 1000);
}

/** Plays the system and the clock to the engine, second by second. */
class Player {
  readonly #engine: Step;
  readonly #localAt: (at: number, shiftSeconds: number) => LocalTime | null;
  readonly #decisions: Decision[] = [];
  #spans: readonly Span[] = [];
  #state: State;
  #saved: State;
  #preferences: Preferences;
  #rules: Rules;
  #shiftSeconds = 0;
  #silence: { readonly until: number; readonly held: TraceLine[] } | null = null;
  /** End of the last line so far: what a launch without a kill takes for the kill. */
  #lastLineAt: number;

  constructor(header: TraceHeader, step: Step) {
    this.#engine = step;
    this.#localAt = calendarOf(header);
    this.#state = header.state ?? initialState(0);
    this.#saved = this.#state;
    this.#lastLineAt = this.#state.at;
    this.#preferences = withPart(defaultPreferences, header.settings);
    this.#rules = header.rules ?? rulesFrom(this.#preferences);
  }

  #step(event: EngineEvent): void {
    const { state, effects } = this.#engine(this.#state, event, this.#rules);
    this.#state = state;
    for (const effect of effects) {
      if (effect.type === 'decided') this.#decisions.push(effect.decision);
      else this.#saved = effect.state;
    }
  }

  #lastInputIn(from: number, to: number): number | null {
    const ends = this.#spans
      .filter((span) => span.from < to && span.to > from)
      .map((span) => Math.min(span.to, to) - 1);
    return ends.length === 0 ? null : Math.max(...ends);
  }

  #tickTo(to: number): void {
    const from = this.#state.at;
    const local = this.#localAt(from, this.#shiftSeconds);
    this.#step({ type: 'tick', to, inputAt: this.#lastInputIn(from, to), local });
    this.#spans = this.#spans.filter((span) => span.to > to);
  }

  #endSilence(): void {
    const silence = this.#silence;
    if (silence === null) return;
    this.#silence = null;
    const isStall = silence.until - this.#state.at <= limits.stallSeconds;
    const reported = isStall
      ? []
      : silence.held.map(engineLineOf).filter((line): line is Line => line !== null);
    if (isStall) this.#tickTo(silence.until);
    else this.#step({ type: 'gap', to: silence.until, reported });
    for (const line of silence.held) if (isStall || engineLineOf(line) === null) this.#take(line);
  }

  /** Lives through every second before `to`. */
  #advance(to: number): void {
    if (this.#silence !== null) {
      if (to < this.#silence.until) return;
      this.#endSilence();
    }
    while (this.#state.at < to) {
      const from = this.#state.at;
      if (this.#state.isRunning) this.#tickTo(this.#state.at + 1);
      else this.#step({ type: 'gap', to, reported: [] });
      if (this.#state.at <= from) throw new Error(`Time stood still at ${from}`);
    }
  }

  #kill(): void {
    this.#state = this.#saved;
    this.#step({ type: 'killed' });
  }

  #take(line: TraceLine): void {
    const engineLine = engineLineOf(line);
    if (engineLine !== null) {
      this.#step({ type: 'line', line: engineLine });
      return;
    }
    if (line.is === 'kill' && this.#state.isRunning) this.#kill();
    if (line.is === 'clock') this.#shiftSeconds += line.shiftSeconds;
    if (line.is === 'settings') {
      this.#preferences = withPart(this.#preferences, line.change);
      this.#rules = rulesFrom(this.#preferences);
      this.#step({ type: 'line', line: { is: 'settings' } });
    }
  }

  #enter(line: TraceLine): void {
    if (line.is === 'input') {
      const span = 'from' in line ? line : { from: line.at, to: line.at + 1 };
      this.#spans = [...this.#spans, span];
    } else if (this.#silence !== null) this.#silence.held.push(line);
    else if (line.is === 'silence' && this.#state.isRunning) this.#silence = { until: line.until, held: [] };
    else this.#take(line);
  }

  /** A process that ends while it stands still saved nothing of that time; what the system said is for the next one. */
  #endInSilence(): void {
    const silence = this.#silence;
    if (silence === null) return;
    this.#silence = null;
    this.#kill();
    for (const line of silence.held) {
      this.#advance(instantOf(line));
      this.#take(line);
    }
  }

  play(line: TraceLine): void {
    if (line.is === 'kill' || line.is === 'launch') this.#endInSilence();
    if (line.is === 'launch' && this.#state.isRunning) {
      this.#advance(Math.min(this.#lastLineAt, line.at));
      this.#kill();
    }
    this.#advance(instantOf(line));
    this.#enter(line);
    this.#lastLineAt = Math.max(this.#lastLineAt, 'to' in line ? line.to : instantOf(line));
  }

  /** Runs to the end of what is known and decides what falls due at that instant. */
  finish(at: number): Replayed {
    const until = Math.max(at, this.#silence?.until ?? 0);
    this.#advance(until);
    if (this.#state.isRunning)
      this.#step({ type: 'settle', local: this.#localAt(until, this.#shiftSeconds) });
    const { ledgerSeconds, totals } = this.#state;
    const end = {
      did: 'end',
      at: until,
      sittingSeconds: ledgerSeconds,
      totals: readTotals(totals, ledgerSeconds),
    } as const;
    return { decisions: this.#decisions, end };
  }

  get lastLineAt(): number {
    return this.#lastLineAt;
  }
}

/** What the engine decides on a history: the same function for tests, support cases and the app's own traces. */
export function replay(trace: Trace, step: Step = engineStep): Replayed {
  const player = new Player(trace.header, step);
  for (const line of trace.lines) if (line.is !== 'end') player.play(line);
  const end = trace.lines.find((line) => line.is === 'end');
  return player.finish(end === undefined ? player.lastLineAt : instantOf(end));
}

/** One JSON object a line, the end last. */
export function formatReplay(replayed: Replayed): string {
  return [...replayed.decisions, replayed.end].map((line) => `${JSON.stringify(line)}\n`).join('');
}
