import type { EngineEvent } from '../../shared/domain/events.ts';
import { limits } from '../../shared/domain/rules.ts';
import { step } from '../../shared/domain/step.ts';
import { decisionsIn, type Moment } from './engine-recording.ts';

type Tick = Extract<EngineEvent, { type: 'tick' }>;
type TickMoment = Moment & { readonly event: Tick };

function isSecond(moment: Moment): moment is TickMoment {
  return moment.event.type === 'tick' && moment.event.to === moment.before.at + 1;
}

/**
 * Whether the world is the same in both seconds: hands, calendar, pause, doubt, absence. A return is such a change too, since a
 * tick knows only the last of its inputs.
 */
function goesOn(before: TickMoment, next: TickMoment): boolean {
  const { event, before: state, rules } = next;
  const isReturn =
    (before.before.rest !== null && before.after.rest === null) ||
    before.before.isAsleep !== before.after.isAsleep;
  return (
    !isReturn &&
    (before.event.inputAt === null) === (event.inputAt === null) &&
    before.event.local?.minute === event.local?.minute &&
    before.event.local?.date === event.local?.date &&
    state.at - state.silentSince !== rules.doubtSeconds &&
    state.at - state.silentSince !== rules.awayAfterSeconds &&
    state.manualPause?.until !== state.at &&
    (state.pauseEndedAt ?? state.at) + limits.afterPauseSeconds !== state.at
  );
}

/** Seconds in a row in which nothing happens in the world, each still cut as the replay cuts it. */
export type Steady = readonly TickMoment[];

export function steadyStretches(moments: readonly Moment[]): readonly Steady[] {
  const stretches: TickMoment[][] = [];
  let current: TickMoment[] | null = null;
  for (const moment of moments) {
    if (!isSecond(moment)) {
      current = null;
      continue;
    }
    const last = current?.at(-1);
    if (current !== null && last !== undefined && goesOn(last, moment)) current.push(moment);
    else {
      current = [moment];
      stretches.push(current);
    }
  }
  return stretches;
}

/** What the engine decides first when these seconds come in ticks of other sizes, and where it then stands. */
export function cutOtherwise(seconds: Steady, sizes: readonly number[]) {
  const first = seconds[0];
  if (first === undefined) throw new Error('a stretch has at least one second');
  let state = first.before;
  let done = 0;
  for (let turn = 0; done < seconds.length; turn += 1) {
    const size = Math.min(sizes[turn % sizes.length] ?? 1, seconds.length - done);
    const from = seconds[done];
    const last = seconds[done + size - 1];
    if (from === undefined || last === undefined) break;
    const event: Tick = { ...from.event, to: last.event.to, inputAt: last.event.inputAt };
    const { state: after, effects } = step(state, event, from.rules);
    const decisions = decisionsIn(effects);
    if (decisions.length > 0) return { decisions, state: after };
    state = after;
    done += size;
  }
  return { decisions: [], state };
}
