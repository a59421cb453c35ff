import type { Decision } from '../../shared/domain/decisions.ts';
import type { EngineEvent } from '../../shared/domain/events.ts';
import { readLimit } from '../../shared/domain/limit.ts';
import type { Rules } from '../../shared/domain/rules.ts';
import { initialState, type State } from '../../shared/domain/state.ts';
import { step } from '../../shared/domain/step.ts';
import { engineLineOf, type TraceLine } from '../../shared/replay/trace-lines.ts';
import { decisionsIn } from './engine-recording.ts';
import type { Hands, Stretch } from './history.ts';

/** Long ticks while nothing is near, as a machine that sleeps between looks would have them. */
function tickFor(state: State, rules: Rules): number {
  const isNear = state.stage.is !== 'none' || readLimit(state, rules).remainingSeconds < 20;
  return isNear ? 3 : 15;
}

/** The last second in [from, to) with a key press, `begun` being when these hands began. */
function lastPress(hands: Hands, begun: number, from: number, to: number): number | null {
  if (hands === 'typing') return to - 1;
  if (hands === 'still' || hands === 'no-ticks') return null;
  const { everySeconds } = hands;
  const press = begun + Math.floor((to - 1 - begun) / everySeconds) * everySeconds;
  return press >= from ? press : null;
}

/** Hours of an office day at the engine, in few steps; hands without ticks are still. */
export function officeDay(stretches: readonly Stretch[], rules: Rules): readonly Decision[] {
  const decisions: Decision[] = [];
  let state = initialState(0);
  const take = (event: EngineEvent) => {
    const turn = step(state, event, rules);
    state = turn.state;
    decisions.push(...decisionsIn(turn.effects));
  };
  let begun = 0;
  for (const { seconds, hands, happenings } of stretches) {
    for (const happening of happenings) {
      const traceLine: TraceLine = { ...happening, at: begun };
      const line = engineLineOf(traceLine);
      if (line !== null) take({ type: 'line', line });
    }
    const end = begun + seconds;
    let from = state.at;
    while (from < end) {
      const to = Math.min(end, from + tickFor(state, rules));
      take({ type: 'tick', to, inputAt: lastPress(hands, begun, from, to), local: null });
      from = to;
    }
    begun = end;
  }
  return decisions;
}
