import { readLimit } from '../../shared/domain/limit.ts';
import { canEndRest, isPaused } from '../../shared/domain/presence.ts';
import { limits, type Rules } from '../../shared/domain/rules.ts';
import type { State } from '../../shared/domain/state.ts';

const presentSeconds = 5;
const waitingSeconds = 1;
/** Where nobody is there, and off-hours, when nothing is asked of whoever is. */
const quietSeconds = 10;
/** After a launch, an unlock or a resume the first input is a matter of seconds, and the rest ends with it. */
const arrivingSeconds = 10;

const isOffHours = (state: State): boolean => state.calendar?.isWorking === false;

function isWaiting(state: State): boolean {
  const isSilent = isPaused(state) || isOffHours(state) || state.rest !== null;
  return state.isDue && state.stage.is === 'none' && !isSilent;
}

/** Seconds to the next instant that is known to matter, so that it is not met late. */
function secondsToDeadline(state: State, rules: Rules): number {
  if (state.rest !== null || state.stage.is === 'prompt') return Number.POSITIVE_INFINITY;
  const { remainingSeconds } = readLimit(state, rules);
  return remainingSeconds > rules.noticeSeconds ? remainingSeconds - rules.noticeSeconds : remainingSeconds;
}

/** The state is saved at the end of each whole minute of sitting: looked at later, a kill would lose more than that. */
function secondsToSave({ at }: State): number {
  const { saveSeconds } = limits;
  return (saveSeconds - (at % saveSeconds)) % saveSeconds;
}

/**
 * Seconds after `state.at` at which to look again: the one adaptive timer of the session. What falls due at an instant is
 * decided once the second that begins there is over.
 */
export function wakeDelaySeconds(state: State, rules: Rules): number {
  // A break is looked at: its progress moves every second.
  if (state.stage.is === 'break') return waitingSeconds;
  const isAway = state.rest !== null;
  const isQuiet = isAway || isOffHours(state);
  const isArriving = isAway && canEndRest(state) && state.at - state.arrivedAt < arrivingSeconds;
  const period = isWaiting(state) || isArriving ? waitingSeconds : isQuiet ? quietSeconds : presentSeconds;
  const deadline = secondsToDeadline(state, rules);
  const known = isQuiet ? [deadline] : [deadline, secondsToSave(state)];
  return Math.min(period, ...known.filter((seconds) => seconds >= 0).map((seconds) => seconds + 1));
}
