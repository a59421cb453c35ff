import type { RoutineOffer, RunningRoutine } from '../../shared/ipc/snapshots.ts';

/** A start that never comes: such a routine stands at its first instant, and nothing in it has happened. */
const never = Number.MAX_SAFE_INTEGER;

const made = new WeakMap<RoutineOffer, RunningRoutine>();

/**
 * What is offered, as if it were about to begin: drawn while the window waits unseen, so that nothing is left to build
 * when it is shown. The same offer gives the same object.
 */
export function offeredRunning(offer: RoutineOffer): RunningRoutine {
  const known = made.get(offer);
  if (known !== undefined) return known;
  const running: RunningRoutine = {
    routine: offer.routine,
    run: { startedAtMs: never, pauses: [], changes: [] },
    nowMs: 0,
    canSwap: false,
  };
  made.set(offer, running);
  return running;
}
