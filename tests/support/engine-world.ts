import type { Decision } from '../../shared/domain/decisions.ts';
import type { EngineEvent, Line } from '../../shared/domain/events.ts';
import type { Moment } from './engine-recording.ts';

type Evidence = Extract<Line, { is: 'present' }>['because'];

/**
 * A second bookkeeping of the world, kept from the events alone and as simply as it can be written, to hold the
 * engine's against.
 */
export class World {
  isRunning = true;
  isLocked = false;
  isAsleep = false;
  isStanding = false;
  isIdleUnknown = false;
  /** Between the decisions `away` and `back`. */
  isAway = false;
  arrivedAt = 0;
  pauseEndedAt = Number.NEGATIVE_INFINITY;
  lastSignAt = 0;
  readonly evidence = new Set<Evidence>();
  readonly #reasons = new Set<string>();
  #pausedUntil: number | null = null;

  isPausedAt(at: number): boolean {
    this.#expire(at);
    return this.#reasons.size > 0 || this.#pausedUntil !== null;
  }

  isSilentSince(at: number): number {
    return this.evidence.size > 0 || this.isIdleUnknown ? at : this.lastSignAt;
  }

  /** Takes in what a call of the engine was told. */
  follow({ before, event }: Pick<Moment, 'before' | 'event'>): void {
    switch (event.type) {
      case 'line':
        return this.#take(event.line, before.at);
      case 'tick':
        return this.#pass(event);
      case 'gap':
        return this.#sleep(event);
      case 'killed':
        this.isRunning = false;
        return;
      case 'settle':
        return;
    }
  }

  hear(decision: Decision): void {
    if (decision.did === 'away') this.isAway = true;
    if (decision.did === 'back') this.isAway = false;
  }

  #pass(event: Extract<EngineEvent, { type: 'tick' }>): void {
    if (this.evidence.size > 0 || this.isIdleUnknown) this.lastSignAt = event.to;
    if (event.inputAt === null || this.isIdleUnknown) return;
    if (this.isAsleep) this.#arrive(event.inputAt);
    if (!this.isLocked) this.lastSignAt = event.inputAt + 1;
  }

  #sleep(event: Extract<EngineEvent, { type: 'gap' }>): void {
    if (!this.isRunning) return;
    for (const line of event.reported) this.#take(line, event.to);
    this.#arrive(event.to);
  }

  #arrive(at: number): void {
    this.isAsleep = false;
    this.isStanding = false;
    this.arrivedAt = at;
  }

  #expire(at: number): void {
    if (this.#pausedUntil === null || at < this.#pausedUntil) return;
    const until = this.#pausedUntil;
    this.#pausedUntil = null;
    this.#noteFree(until);
  }

  #noteFree(at: number): void {
    if (this.#reasons.size === 0 && this.#pausedUntil === null) this.pauseEndedAt = at;
  }

  #take(line: Line, at: number): void {
    this.#expire(at);
    switch (line.is) {
      case 'lock':
        this.isLocked = true;
        return;
      case 'unlock':
        if (this.isLocked) {
          this.isLocked = false;
          this.isStanding = false;
          this.arrivedAt = at;
        }
        return;
      case 'suspend':
        this.isAsleep = true;
        return;
      case 'resume':
        if (this.isAsleep) this.#arrive(at);
        return;
      case 'busy':
        this.#reasons.add(line.because);
        return;
      case 'free':
        if (this.#reasons.delete(line.because)) this.#noteFree(at);
        return;
      case 'present':
        this.evidence.add(line.because);
        return;
      case 'not-present':
        this.#endSigns(at, () => this.evidence.delete(line.because));
        return;
      case 'idle-unknown':
        this.isIdleUnknown = true;
        return;
      case 'idle-known':
        this.#endSigns(at, () => {
          this.isIdleUnknown = false;
        });
        return;
      case 'launch':
        if (!this.isRunning) this.#arrive(at);
        this.isRunning = true;
        return;
      default:
        if (this.isRunning) this.#takePersons(line, at);
    }
  }

  #endSigns(at: number, end: () => void): void {
    if (this.evidence.size > 0 || this.isIdleUnknown) this.lastSignAt = at;
    end();
  }

  #takePersons(line: Line, at: number): void {
    if (line.is === 'quit') this.isRunning = false;
    if (line.is === 'stand') this.isStanding = true;
    if (line.is === 'sit') {
      this.isStanding = false;
      this.lastSignAt = at;
    }
    if (line.is === 'pause')
      this.#pausedUntil = line.seconds === null ? Number.POSITIVE_INFINITY : at + line.seconds;
    if (line.is === 'unpause' && this.#pausedUntil !== null) {
      this.#pausedUntil = null;
      this.#noteFree(at);
    }
  }
}
