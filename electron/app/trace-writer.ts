import { localDateTimeOf } from '../../shared/calendar/local-time.ts';
import type { Decision } from '../../shared/domain/decisions.ts';
import type { Rules } from '../../shared/domain/rules.ts';
import type { State } from '../../shared/domain/state.ts';
import type { TraceHeader, TraceLine } from '../../shared/replay/trace-lines.ts';
import type { EngineSettings } from '../../shared/settings/preferences.ts';
import type { LineFile } from '../ports.ts';
import type { Timeline } from './timeline.ts';

export type TraceBeginning = {
  readonly timeline: Timeline;
  /** Seconds by which the wall clock was set since the timeline began. */
  readonly shiftSeconds: number;
  readonly preferences: EngineSettings;
  /** Given where the rules are not those of the preferences: demo and tests. */
  readonly rules: Rules | null;
  /** The state the file goes on from; null at the very first second. */
  readonly state: State | null;
};

function headerOf(beginning: TraceBeginning): TraceHeader {
  const { timeline, shiftSeconds, preferences, rules, state } = beginning;
  return {
    start: localDateTimeOf(timeline.startWallMs + shiftSeconds * 1000, timeline.timeZone),
    timeZone: timeline.timeZone,
    settings: preferences,
    ...(rules === null ? {} : { rules }),
    ...(state === null ? {} : { state }),
  };
}

/** Writes the app's own history in the replay's format, and beside it what was decided on it. */
export class TraceWriter {
  readonly #trace: LineFile;
  readonly #decisions: LineFile;
  #span: { readonly from: number; readonly to: number } | null = null;

  constructor(trace: LineFile, decisions: LineFile) {
    this.#trace = trace;
    this.#decisions = decisions;
  }

  /** Begins a file that can be replayed on its own. */
  begin(beginning: TraceBeginning): void {
    this.flush();
    const header = headerOf(beginning);
    const name = localDateTimeOf(
      beginning.timeline.startWallMs + ((beginning.state?.at ?? 0) + beginning.shiftSeconds) * 1000,
      beginning.timeline.timeZone,
    ).replaceAll(':', '');
    this.#trace.startFile(name);
    this.#decisions.startFile(name);
    this.#trace.append(header);
  }

  input(second: number): void {
    if (this.#span?.to === second) this.#span = { from: this.#span.from, to: second + 1 };
    else {
      this.flush();
      this.#span = { from: second, to: second + 1 };
    }
  }

  line(line: TraceLine): void {
    this.flush();
    this.#trace.append(line);
  }

  decision(decision: Decision): void {
    this.#decisions.append(decision);
  }

  /** Writes input that is still being gathered, before the state it led to is saved. */
  flush(): void {
    if (this.#span !== null) this.#trace.append({ ...this.#span, is: 'input' });
    this.#span = null;
  }
}
