import type { Decision } from '../../shared/domain/decisions.ts';
import type { EngineEvent } from '../../shared/domain/events.ts';
import type { Rules } from '../../shared/domain/rules.ts';
import type { State } from '../../shared/domain/state.ts';
import { step } from '../../shared/domain/step.ts';
import type { Effect } from '../../shared/domain/turn.ts';
import type { Trace } from '../../shared/replay/parse-trace.ts';
import { type Replayed, replay } from '../../shared/replay/replay.ts';

/** One call of the engine during a history. */
export type Moment = {
  readonly before: State;
  readonly event: EngineEvent;
  readonly rules: Rules;
  readonly after: State;
  readonly decisions: readonly Decision[];
};

export type Recording = { readonly moments: readonly Moment[]; readonly replayed: Replayed };

export function decisionsIn(effects: readonly Effect[]): readonly Decision[] {
  return effects.flatMap((effect) => (effect.type === 'decided' ? [effect.decision] : []));
}

/** Replays a history and keeps every call of the engine. The state handed in is frozen: writing to it throws. */
export function record(trace: Trace): Recording {
  const moments: Moment[] = [];
  const replayed = replay(trace, (before, event, rules) => {
    const { state: after, effects } = step(Object.freeze(before), event, rules);
    moments.push({ before, event, rules, after, decisions: decisionsIn(effects) });
    return { state: after, effects };
  });
  return { moments, replayed };
}
