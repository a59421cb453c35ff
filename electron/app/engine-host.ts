import type { LocalTime } from '../../shared/domain/calendar.ts';
import type { Decision } from '../../shared/domain/decisions.ts';
import type { EngineEvent, Line } from '../../shared/domain/events.ts';
import type { Rules } from '../../shared/domain/rules.ts';
import type { State } from '../../shared/domain/state.ts';
import { step } from '../../shared/domain/step.ts';

/** What a batch of events brought about. */
export type Outcome = {
  readonly decisions: readonly Decision[];
  /** The last state that the engine asked to keep; null for none. */
  readonly toSave: State | null;
};

/** The only owner of the engine's state. */
export class EngineHost {
  #state: State;
  #rules: Rules;
  #decisions: Decision[] = [];
  #toSave: State | null = null;

  constructor(state: State, rules: Rules) {
    this.#state = state;
    this.#rules = rules;
  }

  get state(): State {
    return this.#state;
  }

  get rules(): Rules {
    return this.#rules;
  }

  setRules(rules: Rules): void {
    this.#rules = rules;
  }

  #step(event: EngineEvent): void {
    const { state, effects } = step(this.#state, event, this.#rules);
    this.#state = state;
    for (const effect of effects) {
      if (effect.type === 'decided') this.#decisions.push(effect.decision);
      else this.#toSave = effect.state;
    }
  }

  /** Lives through the next second. */
  tick(hasInput: boolean, local: LocalTime): void {
    const at = this.#state.at;
    this.#step({ type: 'tick', to: at + 1, inputAt: hasInput ? at : null, local });
  }

  /** No second of this time was lived through: sleep, or the app was not running. */
  gap(to: number): void {
    this.#step({ type: 'gap', to, reported: [] });
  }

  line(line: Line): void {
    this.#step({ type: 'line', line });
  }

  /** The state is what was saved before the process died. */
  killed(): void {
    this.#step({ type: 'killed' });
  }

  /** Hands over what has gathered since the last call. */
  takeOutcome(): Outcome {
    const outcome = { decisions: this.#decisions, toSave: this.#toSave };
    this.#decisions = [];
    this.#toSave = null;
    return outcome;
  }
}
