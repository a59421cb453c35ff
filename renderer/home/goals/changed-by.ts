import { stampOf } from '../../../shared/calendar/local-stamp.ts';
import type { SessionSnapshot } from '../../../shared/ipc/snapshots.ts';

/** Another text as soon as the session has changed what goals are measured by: a break, a walk, a grade or a new day. */
export function goalsChangedBy({ view, takenAtMs, timeZone, opinions }: SessionSnapshot): string {
  const { breaksTaken, breaksSkipped } = view.today;
  const isOnBreak = view.mode.is === 'break';
  const graded = JSON.stringify([opinions.steady, opinions.levels]);
  return [stampOf(takenAtMs, timeZone).date, breaksTaken, breaksSkipped, isOnBreak, graded].join(' ');
}
