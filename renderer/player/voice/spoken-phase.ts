import type { RoutineEvent } from '../../../shared/routines/phase-events.ts';

type PhaseEvent = Extract<RoutineEvent, { is: 'phase' }>;

/** A phase to say the words of, and how long ago it began. */
export type SpokenPhase = { readonly phase: PhaseEvent; readonly lateMs: number };

/**
 * What of all that has just happened is said: the phase that holds now. Counts and halfway are not among the words on
 * the screen, and a phase that is over, because the page stood still, is not made up for. `ranMs` is the time of the
 * routine now, pauses not counted.
 */
export function phaseToSay(events: readonly RoutineEvent[], ranMs: number): SpokenPhase | null {
  const phase = events.findLast((event) => event.is === 'phase');
  return phase === undefined ? null : { phase, lateMs: Math.max(0, ranMs - phase.ranMs) };
}
