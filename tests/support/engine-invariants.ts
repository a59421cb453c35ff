import { isInsideWorkingHours, type LocalTime } from '../../shared/domain/calendar.ts';
import { projectSession } from '../../shared/domain/project.ts';
import { limits } from '../../shared/domain/rules.ts';
import type { State } from '../../shared/domain/state.ts';
import { step } from '../../shared/domain/step.ts';
import type { PersonAction } from '../../shared/domain/view.ts';
import { demand } from './engine-property.ts';
import type { Moment, Recording } from './engine-recording.ts';
import { World } from './engine-world.ts';

const lived = (state: State): number => state.totals.sittingSeconds + state.totals.restSeconds;

/**
 * Sitting is never negative and never more than the time there was; every second is sitting or rest, once. Off-hours it
 * may be neither, until a silence that is dated back makes rest of it.
 */
export function keepsTheAccounts({ moments }: Recording): void {
  let neitherSeconds = 0;
  for (const { before, event, after } of moments) {
    const { at, ledgerSeconds, totals, today } = after;
    demand(ledgerSeconds >= 0 && totals.sittingSeconds >= 0, 'sitting is not negative', at);
    demand(totals.restSeconds >= 0 && today.restSeconds >= 0, 'rest is not negative', at);
    demand(ledgerSeconds <= totals.sittingSeconds, 'the ledger holds at most the sitting there was', at);
    demand(totals.longestSittingSeconds <= totals.sittingSeconds, 'the longest sitting really was', at);
    demand(lived(after) <= at, 'sitting and rest are at most the time that passed', at);
    if (event.type === 'killed') continue;
    const counted = lived(after) - lived(before);
    const isUnknown = before.unknownUntil !== null && event.type === 'gap';
    const isOffHours = (after.calendar ?? before.calendar)?.isWorking === false;
    const uncounted = at - before.at - counted;
    if (isUnknown)
      demand(uncounted >= 0 && uncounted <= limits.unknownSeconds, 'a kill loses at most a minute', at);
    else {
      neitherSeconds += uncounted;
      demand(isOffHours || uncounted <= 0, 'every second in working hours counts', at);
      demand(neitherSeconds >= 0, 'no second counts twice', at);
    }
  }
}

/** Told from the decisions alone: a prompt or a break is open, never two of them. */
export function opensOneThingAtATime({ replayed }: Recording): void {
  let open: 'nothing' | 'prompt' | 'break' = 'nothing';
  for (const decision of replayed.decisions) {
    const { did, at } = decision;
    if (did === 'prompt' || did === 'break-started') {
      demand(open === 'nothing', `${did} while there is ${open} open`, at);
      open = did === 'prompt' ? 'prompt' : 'break';
    }
    if (did === 'prompt-closed') {
      demand(open === 'prompt', 'only an open prompt closes', at);
      open = 'nothing';
    }
    if (decision.did === 'break-finished' && decision.why !== 'left') {
      demand(open === 'break', 'only a break in progress finishes', at);
      open = 'nothing';
    }
  }
}

function demandQuietWorld(world: World, moment: Moment, at: number, local: LocalTime | null): void {
  const { rules } = moment;
  demand(!world.isLocked, 'no prompt while locked', at);
  demand(!world.isAsleep, 'no prompt while asleep', at);
  demand(!world.isStanding, 'no prompt while standing', at);
  demand(!world.isAway, 'no prompt while away', at);
  demand(!world.isPausedAt(at), 'no prompt while paused', at);
  demand(at >= world.pauseEndedAt + limits.afterPauseSeconds, 'no prompt right after a pause reason', at);
  demand(at >= world.arrivedAt + limits.settleSeconds, 'no prompt in the first seconds', at);
  demand(local === null || isInsideWorkingHours(rules, local), 'no prompt off-hours', at);
  demand(at - world.isSilentSince(at) < rules.doubtSeconds, 'no prompt in doubt', at);
}

/** A prompt opens only where the second bookkeeping of the world has nothing against it. */
export function promptsOnlyWhereWelcome({ moments }: Recording): void {
  const world = new World();
  for (const moment of moments) {
    const { event, decisions } = moment;
    const local = event.type === 'tick' || event.type === 'settle' ? event.local : null;
    const backAt = decisions.findIndex(({ did }) => did === 'back');
    for (const [index, decision] of decisions.entries()) {
      const isAfterReturn = backAt >= 0 && index > backAt;
      if (decision.did === 'prompt' && isAfterReturn) world.follow(moment);
      world.hear(decision);
      if (decision.did === 'prompt') demandQuietWorld(world, moment, decision.at, local);
    }
    world.follow(moment);
  }
}

const exits: { readonly [mode: string]: PersonAction } = {
  break: 'finish-break',
  prompt: 'dismiss',
  'asked-still-there': 'still-here',
  standing: 'sit',
  paused: 'unpause',
  owed: 'start-break',
  due: 'start-break',
  notice: 'start-break',
  'off-hours': 'start-break',
  sitting: 'start-break',
};

const asLine = (action: PersonAction) =>
  action === 'pause' ? ({ is: 'pause', seconds: null } as const) : ({ is: action } as const);

/** Where the machine itself is shut, its own keys open it; otherwise any key is a return. */
function afterAKey({ after, rules }: Moment): State {
  const awake = step(after, { type: 'line', line: { is: 'resume' } }, rules).state;
  const unlocked = step(awake, { type: 'line', line: { is: 'unlock' } }, rules).state;
  const { at, isIdleUnknown } = unlocked;
  if (isIdleUnknown) return step(unlocked, { type: 'line', line: { is: 'sit' } }, rules).state;
  return step(unlocked, { type: 'tick', to: at + 1, inputAt: at, local: null }, rules).state;
}

/** Wherever one is, an offered action or a key leads out: nothing needs a mouse. */
export function leavesWithoutTheMouse({ moments }: Recording): void {
  let last = '';
  for (const moment of moments) {
    const { after, rules } = moment;
    if (!after.isRunning) continue;
    const { mode, actions } = projectSession(after, rules);
    if (mode.is === last) continue;
    last = mode.is;
    const exit = exits[mode.is];
    if (exit !== undefined) demand(actions.includes(exit), `${mode.is} offers ${exit}`, after.at);
    const left =
      exit === undefined ? afterAKey(moment) : step(after, { type: 'line', line: asLine(exit) }, rules).state;
    const next = projectSession(left, rules).mode.is;
    demand(next !== mode.is, `${mode.is} is left by ${exit ?? 'a key'}`, after.at);
  }
}
