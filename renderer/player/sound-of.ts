import { assertNever } from '../../shared/assert-never.ts';
import type { RoutineEvent } from '../../shared/routines/phase-events.ts';

/** Four sounds: the work begins, something changes, a second of a count, all done. */
export type SoundName = 'begin' | 'change' | 'count' | 'done';

function soundOf(event: RoutineEvent): SoundName | null {
  switch (event.is) {
    case 'count':
      return 'count';
    case 'halfway':
      return null;
    case 'phase': {
      if (event.phase === 'done') return 'done';
      if (event.phase === 'get-ready') return null;
      const isFirst = event.repetition === 1 && (event.phase === 'move' || event.phase === 'breathe-in');
      return isFirst ? 'begin' : 'change';
    }
    default:
      return assertNever(event, 'event of a routine');
  }
}

/** One sound for what happened at once: the latest that has one. After a stall nothing is made up for. */
export function soundAmong(events: readonly RoutineEvent[]): SoundName | null {
  const last = events.at(-1);
  return last === undefined ? null : soundOf(last);
}
