import type { LocalTime } from '../../shared/domain/calendar.ts';
import type { Decision } from '../../shared/domain/decisions.ts';
import type { EngineEvent, Line } from '../../shared/domain/events.ts';
import { projectSession } from '../../shared/domain/project.ts';
import type { Rules } from '../../shared/domain/rules.ts';
import { initialState, type State } from '../../shared/domain/state.ts';
import { step } from '../../shared/domain/step.ts';
import type { SessionView } from '../../shared/domain/view.ts';
import { shortRules } from '../../shared/settings/short-rules.ts';
import { decisionsIn } from './engine-recording.ts';

/** A session told in what the person does, a second at a time, with the rules of the demo unless others are given. */
export class Session {
  state: State = initialState(0);
  readonly rules: Rules;
  readonly #heard: Decision[] = [];
  readonly #local: LocalTime | null;

  constructor(rules: Partial<Rules> = {}, local: LocalTime | null = null) {
    this.rules = { ...shortRules, ...rules };
    this.#local = local;
  }

  happens(event: EngineEvent): this {
    const { state, effects } = step(this.state, event, this.rules);
    this.state = state;
    this.#heard.push(...decisionsIn(effects));
    return this;
  }

  says(line: Line): this {
    return this.happens({ type: 'line', line });
  }

  types(seconds: number): this {
    return this.#lives(seconds, true);
  }

  rests(seconds: number): this {
    return this.#lives(seconds, false);
  }

  /** What falls due at this very instant. */
  settles(): this {
    return this.happens({ type: 'settle', local: this.#local });
  }

  get decisions(): readonly Decision[] {
    return this.#heard;
  }

  get view(): SessionView {
    return projectSession(this.state, this.rules);
  }

  #lives(seconds: number, isTyping: boolean): this {
    for (let second = 0; second < seconds; second += 1) {
      const { at } = this.state;
      this.happens({ type: 'tick', to: at + 1, inputAt: isTyping ? at : null, local: this.#local });
    }
    return this;
  }
}
