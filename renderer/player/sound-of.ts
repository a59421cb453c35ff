import { assertNever } from '../../shared/assert-never.ts';
import type { RoutineEvent } from '../../shared/routines/phase-events.ts';

/**
 * The work begins, something changes, a second of a count, all done; and two that pace a breath with the eyes closed:
 * one rises, one falls.
 */
export const soundNames = ['begin', 'change', 'count', 'done', 'breathe-in', 'breathe-out'] as const;
export type SoundName = (typeof soundNames)[number];

function soundOfPhase({ phase, repetition }: Extract<RoutineEvent, { is: 'phase' }>): SoundName | null {
  switch (phase) {
    case 'breathe-in':
    case 'breathe-out':
    case 'done':
      return phase;
    // Between two breaths a third breath of sound would only blur them: one knock, and it is still.
    case 'hold-in':
    case 'hold-out':
      return 'count';
    case 'get-ready':
      return null;
    case 'move':
      return repetition === 1 ? 'begin' : 'change';
    default:
      return 'change';
  }
}

function soundOf(event: RoutineEvent): SoundName | null {
  switch (event.is) {
    case 'count':
      return 'count';
    case 'halfway':
      return null;
    case 'phase':
      return soundOfPhase(event);
    default:
      return assertNever(event, 'event of a routine');
  }
}

/** One sound for what happened at once: the latest that has one. After a stall nothing is made up for. */
export function soundAmong(events: readonly RoutineEvent[]): SoundName | null {
  return events.map(soundOf).findLast((sound) => sound !== null) ?? null;
}
