import { stampOf } from '../calendar/local-stamp.ts';
import type { BreakLine } from './lines.ts';

/** A walk told by hand that ended at a wall time. */
export function loggedWalk(
  minutes: number,
  { wallMs, timeZone }: { readonly wallMs: number; readonly timeZone: string },
): BreakLine {
  const seconds = minutes * 60;
  return {
    is: 'break',
    ...stampOf(wallMs - seconds * 1000, timeZone),
    kind: 'walk',
    outcome: 'taken',
    why: 'logged',
    plannedSeconds: seconds,
    ranSeconds: seconds,
    sittingBeforeSeconds: 0,
    exercises: [{ id: 'walk', category: 'walk', seconds }],
  };
}
