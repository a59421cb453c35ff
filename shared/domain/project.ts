import { readTotals } from './ledger.ts';
import { nextKind, plannedSecondsOf, readLimit } from './limit.ts';
import { isPaused } from './presence.ts';
import { limits, type Rules } from './rules.ts';
import type { Prompt, Rest, State } from './state.ts';
import type { Mode, PersonAction, SessionView } from './view.ts';

type AwayBecause = Extract<Mode, { is: 'away' }>['because'];

function awayBecause(state: State, rest: Rest): AwayBecause {
  if (state.isAsleep) return 'asleep';
  if (state.isLocked) return 'locked';
  if (rest.why === 'break') return 'after-break';
  return rest.why === 'not-running' ? 'starting' : 'silence';
}

function promptMode({ kind, plannedSeconds, firstPresenceAt, patienceSeconds }: Prompt, at: number): Mode {
  const patience =
    firstPresenceAt === null
      ? null
      : { leftSeconds: Math.max(0, patienceSeconds - (at - firstPresenceAt)), ofSeconds: patienceSeconds };
  return { is: 'prompt', kind, plannedSeconds, patience };
}

/** What the person is in the middle of, whatever the ledger says. */
function presentMode(state: State): Mode | null {
  const { stage, rest, at, askedStillThereAt } = state;
  if (stage.is === 'break') {
    const { kind, plannedSeconds, ranSeconds, isPaused: paused } = stage;
    return { is: 'break', kind, plannedSeconds, ranSeconds, paused };
  }
  if (stage.is === 'prompt') return promptMode(stage, at);
  if (askedStillThereAt !== null) {
    return {
      is: 'asked-still-there',
      answerWithinSeconds: limits.stillThereSeconds - (at - askedStillThereAt),
    };
  }
  if (rest === null) return null;
  if (state.isStanding && !state.isLocked && !state.isAsleep) return { is: 'standing' };
  return { is: 'away', because: awayBecause(state, rest) };
}

/** What the ledger and the pause reasons make of a person who sits. */
function sittingMode(state: State, rules: Rules): Mode {
  const { remainingSeconds, why } = readLimit(state, rules);
  const isOwed = remainingSeconds <= 0 && isPaused(state);
  if (state.manualPause !== null) {
    const until = state.manualPause.until;
    return { is: 'paused', leftSeconds: until === null ? null : Math.max(0, until - state.at), owed: isOwed };
  }
  // Before what is due: off-hours nothing is asked, whatever the ledger has come to.
  if (state.calendar?.isWorking === false) return { is: 'off-hours' };
  if (isOwed) return { is: 'owed', quietNotice: state.owed?.isQuietNoticeGiven === true };
  if (remainingSeconds <= 0) return { is: 'due' };
  const isNear = remainingSeconds <= rules.noticeSeconds && why !== 'snooze-over';
  return isNear && !isPaused(state) ? { is: 'notice' } : { is: 'sitting' };
}

function promptActions(state: State, rules: Rules): readonly PersonAction[] {
  const canSnooze = state.snoozesAsked < rules.maxSnoozes;
  const canSkip = rules.maxSkips === null || state.calendar === null || state.skipsToday < rules.maxSkips;
  return [
    'start-break',
    ...(canSnooze ? (['snooze'] as const) : []),
    ...(canSkip ? (['skip'] as const) : []),
    'dismiss',
  ];
}

function stageActions(state: State, rules: Rules): readonly PersonAction[] {
  switch (state.stage.is) {
    case 'break':
      return ['finish-break', state.stage.isPaused ? 'resume-break' : 'pause-break'];
    case 'prompt':
      return promptActions(state, rules);
    case 'none':
      return state.isLocked || state.isAsleep ? [] : ['start-break'];
  }
}

function actionsOf(state: State, rules: Rules): readonly PersonAction[] {
  return [
    ...(state.askedStillThereAt === null ? [] : (['still-here'] as const)),
    ...stageActions(state, rules),
    state.manualPause === null ? 'pause' : 'unpause',
    state.isStanding ? 'sit' : 'stand',
  ];
}

/** What tray and windows show, and what the person can do about it. Nothing else is shown. */
export function projectSession(state: State, rules: Rules): SessionView {
  const kind = nextKind(state, rules);
  return {
    mode: presentMode(state) ?? sittingMode(state, rules),
    sittingSeconds: state.ledgerSeconds,
    estimated: state.isIdleUnknown,
    remainingSeconds: Math.max(0, readLimit(state, rules).remainingSeconds),
    sittingLimitSeconds: rules.sittingSeconds,
    nextBreak:
      state.stage.is === 'none'
        ? { kind, plannedSeconds: plannedSecondsOf(kind, rules) }
        : { kind: state.stage.kind, plannedSeconds: state.stage.plannedSeconds },
    snoozeSeconds: rules.snoozeSeconds,
    today: readTotals(state.today, state.ledgerSeconds),
    actions: actionsOf(state, rules),
  };
}
