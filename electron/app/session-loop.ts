import { isDeepStrictEqual } from 'node:util';
import { createLocalCalendar } from '../../shared/calendar/local-time.ts';
import { projectSession } from '../../shared/domain/project.ts';
import { limits, type Rules } from '../../shared/domain/rules.ts';
import { initialState, type State } from '../../shared/domain/state.ts';
import type { SessionView } from '../../shared/domain/view.ts';
import { type Look, type WallClock, wallMsAt } from '../../shared/history/look.ts';
import { type SpokenLine, traceLineOf } from '../../shared/replay/trace-line-of.ts';
import type { EngineSettings } from '../../shared/settings/preferences.ts';
import type { Clock, ClockReading, IdleSource, Timer, Unsubscribe } from '../ports.ts';
import { EngineHost } from './engine-host.ts';
import { InputSeconds } from './input-seconds.ts';
import { linesAtLaunch, type RestoredSession } from './restore-session.ts';
import { clockStepSeconds, monotonicMsOf, secondOf, type Timeline, timelineAt } from './timeline.ts';
import type { TraceWriter } from './trace-writer.ts';
import { wakeDelaySeconds } from './wake-delay.ts';

export type SessionParts = {
  readonly clock: Clock;
  readonly idle: IdleSource;
  readonly timer: Timer;
  readonly trace: TraceWriter;
  /** Called first after every look at the world, with what was decided. */
  readonly onDecided: (look: Look) => void;
  readonly saveState: (state: State, now: ClockReading) => void;
  /** Called after every look at the world, when what is shown may have changed. */
  readonly onChanged: (view: SessionView, now: ClockReading) => void;
};

export type SessionRules = {
  readonly preferences: EngineSettings;
  readonly rules: Rules;
  readonly areOwn: boolean;
};

/** A little after the second begins, so that a timer that fires early does not wake twice. */
const marginMs = 25;

/** Systems round idle time down to whole seconds: the middle of what it may be. */
const roundedAwayMs = 500;

/** The process stood still for so long that it was asleep, or nearly: its own timers are never this late. */
const isGap = (seconds: number): boolean => seconds > limits.stallSeconds;

/** The imperative shell of the engine: reads the clocks and the idle time, by one adaptive timer. */
export class SessionLoop {
  readonly #parts: SessionParts;
  readonly #host: EngineHost;
  readonly #input = new InputSeconds();
  #timeline: Timeline;
  #localAt: ReturnType<typeof createLocalCalendar>;
  #settings: SessionRules;
  #shiftSeconds = 0;
  #cancelWake: Unsubscribe = () => undefined;
  #traceDate: string | null = null;
  readonly #isFirst: boolean;

  constructor(parts: SessionParts, settings: SessionRules, restored: RestoredSession | null) {
    this.#parts = parts;
    this.#settings = settings;
    const now = parts.clock.read();
    this.#isFirst = restored === null;
    const state = restored?.state ?? initialState(0);
    this.#timeline = timelineAt(state.at + (restored?.elapsedSeconds ?? 0), now);
    this.#localAt = createLocalCalendar(now.timeZone);
    this.#host = new EngineHost(state, settings.rules);
  }

  /** Begins to live: what was saved is taken up, and the first wake is set. */
  start(): void {
    const now = this.#parts.clock.read();
    const state = this.#host.state;
    this.#beginTrace(this.#isFirst ? null : state);
    if (!this.#isFirst) this.#launchFrom(state, secondOf(this.#timeline, now.monotonicMs));
    this.#settle(now);
  }

  #launchFrom(saved: State, at: number): void {
    if (saved.isRunning) {
      this.#parts.trace.line({ is: 'kill', at: saved.at });
      this.#host.killed();
    }
    if (at > this.#host.state.at) this.#host.gap(at);
    for (const line of linesAtLaunch(saved)) this.#enter(line);
  }

  get view(): SessionView {
    return projectSession(this.#host.state, this.#host.rules);
  }

  /** What the system or the person says, now. */
  take(line: SpokenLine): void {
    const now = this.#catchUp();
    this.#enter(line);
    if (line.is === 'suspend' || line.is === 'lock') this.#input.ignoreThrough(this.#host.state.at + 1);
    this.#settle(now);
  }

  /** Settings that the engine does not go by change nothing here, and leave no line in the trace. */
  setRules(settings: SessionRules): void {
    if (isDeepStrictEqual(settings, this.#settings)) return;
    const now = this.#catchUp();
    this.#settings = settings;
    this.#host.setRules(settings.rules);
    if (settings.areOwn) this.#beginTrace(this.#host.state);
    else this.#parts.trace.line({ is: 'settings', at: this.#host.state.at, change: settings.preferences });
    this.#host.line({ is: 'settings' });
    this.#settle(now);
  }

  /** Ends the run: what was said is on disk when this returns. */
  stop(): void {
    this.#catchUp();
    this.#enter({ is: 'quit' });
    this.#settle(this.#parts.clock.read());
    this.#cancelWake();
  }

  #beginTrace(state: State | null): void {
    const { preferences, rules, areOwn } = this.#settings;
    this.#parts.trace.begin({
      timeline: this.#timeline,
      shiftSeconds: this.#shiftSeconds,
      preferences,
      rules: areOwn ? rules : null,
      state,
    });
    this.#traceDate = this.#localNow().date;
  }

  get #wallClock(): WallClock {
    const { startWallMs, timeZone } = this.#timeline;
    return { originWallMs: startWallMs + this.#shiftSeconds * 1000, timeZone };
  }

  #localNow() {
    return this.#localAt(wallMsAt(this.#wallClock, this.#host.state.at));
  }

  #enter(line: SpokenLine): void {
    this.#host.line(line);
    this.#parts.trace.line(traceLineOf(line, this.#host.state.at));
  }

  /** Brings the engine to the second that is under way. */
  #catchUp(): ClockReading {
    const now = this.#parts.clock.read();
    this.#followClock(now);
    const at = this.#host.state.at;
    const to = secondOf(this.#timeline, now.monotonicMs);
    if (isGap(to - at)) {
      this.#parts.trace.line({ is: 'silence', at, until: to });
      this.#host.gap(to);
      this.#input.ignoreThrough(to - 1);
    } else this.#liveThrough(at, to, now);
    return now;
  }

  #liveThrough(from: number, to: number, now: ClockReading): void {
    const reading = this.#parts.idle.read();
    if (reading.is === 'known') {
      const seen = this.#input.look(
        from,
        to,
        secondOf(this.#timeline, now.monotonicMs - reading.idleMs - roundedAwayMs),
      );
      for (let second = from; second < to; second += 1) {
        const hasInput = seen !== null && second >= seen.from && second < seen.to;
        this.#host.tick(hasInput, this.#localNow());
        if (hasInput) this.#parts.trace.input(second);
      }
    } else for (let second = from; second < to; second += 1) this.#host.tick(false, this.#localNow());
    const isUnknown = reading.is === 'unknown';
    if (isUnknown !== this.#host.state.isIdleUnknown)
      this.#enter({ is: isUnknown ? 'idle-unknown' : 'idle-known' });
  }

  /** A clock that was set and a time zone that changed move the calendar and nothing else. */
  #followClock(now: ClockReading): void {
    if (now.timeZone !== this.#timeline.timeZone) {
      this.#timeline = { ...this.#timeline, timeZone: now.timeZone };
      this.#localAt = createLocalCalendar(now.timeZone);
      this.#beginTrace(this.#host.state);
    }
    const shiftSeconds = clockStepSeconds(this.#timeline, now, this.#shiftSeconds);
    if (shiftSeconds === 0) return;
    this.#shiftSeconds += shiftSeconds;
    this.#parts.trace.line({ is: 'clock', at: this.#host.state.at, shiftSeconds });
  }

  /** After a batch: what was decided is written, what is to be kept is kept, what holds is shown, the next wake set. */
  #settle(now: ClockReading): void {
    const { decisions, toSave } = this.#host.takeOutcome();
    if (toSave !== null) this.#parts.trace.flush();
    for (const decision of decisions) this.#parts.trace.decision(decision);
    this.#parts.onDecided({ decisions, state: this.#host.state, clock: this.#wallClock });
    if (toSave !== null) {
      this.#parts.saveState(toSave, this.#clockOf(toSave, now));
    }
    if (this.#host.state.isRunning && this.#traceDate !== this.#localNow().date)
      this.#beginTrace(this.#host.state);
    this.#parts.onChanged(this.view, this.#clockOf(this.#host.state, now));
    this.#scheduleWake(now);
  }

  /** The clocks as they were at `state.at`, a moment ago. */
  #clockOf(state: State, now: ClockReading): ClockReading {
    const monotonicMs = monotonicMsOf(this.#timeline, state.at);
    return { ...now, monotonicMs, wallMs: now.wallMs - (now.monotonicMs - monotonicMs) };
  }

  #scheduleWake(now: ClockReading): void {
    this.#cancelWake();
    const { state, rules } = this.#host;
    const wakeAt = state.at + wakeDelaySeconds(state, rules);
    const delayMs = Math.max(0, monotonicMsOf(this.#timeline, wakeAt) - now.monotonicMs) + marginMs;
    this.#cancelWake = this.#parts.timer.schedule(delayMs, () => this.#wake());
  }

  #wake(): void {
    this.#settle(this.#catchUp());
  }
}
