import type { EngineEvent, Line } from '../../shared/domain/events.ts';
import { projectSession } from '../../shared/domain/project.ts';
import type { Rules } from '../../shared/domain/rules.ts';
import type { State } from '../../shared/domain/state.ts';
import { Session } from './engine-session.ts';

/** Where a session can be, and how it gets there. */
export const phases: { readonly [name: string]: () => Session } = {
  starting: () => new Session(),
  sitting: () => new Session().types(5),
  due: () => new Session().types(42),
  prompt: () => new Session().types(48),
  break: () => new Session().types(48).says({ is: 'start-break' }).rests(5),
  'paused break': () =>
    new Session().types(48).says({ is: 'start-break' }).rests(5).says({ is: 'pause-break' }),
  'after break': () => new Session().types(48).says({ is: 'start-break' }).rests(21),
  standing: () => new Session().types(5).says({ is: 'stand' }),
  away: () => new Session().types(5).rests(13),
  locked: () => new Session().types(5).says({ is: 'lock' }),
  asleep: () => new Session().types(5).says({ is: 'suspend' }),
  paused: () => new Session().types(5).says({ is: 'pause', seconds: null }),
  owed: () => new Session().types(5).says({ is: 'busy', because: 'meeting' }).types(40),
  asked: () => new Session().types(5).says({ is: 'present', because: 'call' }).rests(82),
  closed: () => new Session().types(5).says({ is: 'quit' }),
};

/** The name of the phase a state is in. */
export function phaseOf(state: State, rules: Rules): string {
  if (!state.isRunning) return 'closed';
  const { mode } = projectSession(state, rules);
  if (mode.is === 'break') return mode.paused ? 'paused break' : 'break';
  if (mode.is === 'asked-still-there') return 'asked';
  if (mode.is !== 'away') return mode.is;
  if (mode.because === 'after-break') return 'after break';
  return mode.because === 'silence' ? 'away' : mode.because;
}

const line = (said: Line): EngineEvent => ({ type: 'line', line: said });

/** Everything the engine can be told, as an event at the instant of a state. */
export const events: { readonly [name: string]: (at: number) => EngineEvent } = {
  lock: () => line({ is: 'lock' }),
  unlock: () => line({ is: 'unlock' }),
  suspend: () => line({ is: 'suspend' }),
  resume: () => line({ is: 'resume' }),
  busy: () => line({ is: 'busy', because: 'presenting' }),
  free: () => line({ is: 'free', because: 'meeting' }),
  present: () => line({ is: 'present', because: 'reading' }),
  'not-present': () => line({ is: 'not-present', because: 'call' }),
  'idle-unknown': () => line({ is: 'idle-unknown' }),
  'idle-known': () => line({ is: 'idle-known' }),
  'start-break': () => line({ is: 'start-break' }),
  snooze: () => line({ is: 'snooze' }),
  skip: () => line({ is: 'skip' }),
  dismiss: () => line({ is: 'dismiss' }),
  'finish-break': () => line({ is: 'finish-break' }),
  'pause-break': () => line({ is: 'pause-break' }),
  'resume-break': () => line({ is: 'resume-break' }),
  'still-here': () => line({ is: 'still-here' }),
  launch: () => line({ is: 'launch' }),
  quit: () => line({ is: 'quit' }),
  stand: () => line({ is: 'stand' }),
  sit: () => line({ is: 'sit' }),
  pause: () => line({ is: 'pause', seconds: 60 }),
  unpause: () => line({ is: 'unpause' }),
  settings: () => line({ is: 'settings' }),
  'a second with input': (at) => ({ type: 'tick', to: at + 1, inputAt: at, local: null }),
  'a second without': (at) => ({ type: 'tick', to: at + 1, inputAt: null, local: null }),
  settle: () => ({ type: 'settle', local: null }),
  'a gap of a minute': (at) => ({ type: 'gap', to: at + 60, reported: [] }),
  killed: () => ({ type: 'killed' }),
};

/** What an event does in a phase, in a word: where it leads, `refused`, or a dot for the same phase. */
export function outcomeOf(phase: string, event: string): string {
  const enter = phases[phase];
  const happen = events[event];
  if (enter === undefined || happen === undefined) throw new Error(`no ${phase} or no ${event}`);
  const session = enter();
  const before = session.decisions.length;
  session.happens(happen(session.state.at));
  const heard = session.decisions.slice(before);
  if (heard.some(({ did }) => did === 'refused')) return 'refused';
  const next = phaseOf(session.state, session.rules);
  return next === phase ? '·' : next;
}
