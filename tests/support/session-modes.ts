import type { SessionView } from '../../shared/domain/view.ts';

/** One view for each thing that can hold, with the actions that are there then. */
export const viewsByMode: { readonly [name: string]: Partial<SessionView> } = {
  sitting: {},
  notice: { mode: { is: 'notice' }, sittingSeconds: 1475, remainingSeconds: 25 },
  due: { mode: { is: 'due' }, sittingSeconds: 1500, remainingSeconds: 0 },
  prompt: {
    mode: { is: 'prompt', kind: 'short', plannedSeconds: 75, patience: null },
    sittingSeconds: 1500,
    remainingSeconds: 0,
    actions: ['start-break', 'snooze', 'skip', 'dismiss', 'pause', 'stand'],
  },
  owed: { mode: { is: 'owed', quietNotice: false }, sittingSeconds: 1500, remainingSeconds: 0 },
  pausedUntil: {
    mode: { is: 'paused', leftSeconds: 25 * 60, owed: false },
    actions: ['start-break', 'unpause', 'stand'],
  },
  paused: {
    mode: { is: 'paused', leftSeconds: null, owed: true },
    actions: ['start-break', 'unpause', 'stand'],
  },
  standing: { mode: { is: 'standing' }, actions: ['start-break', 'sit', 'pause'] },
  away: { mode: { is: 'away', because: 'silence' } },
  locked: { mode: { is: 'away', because: 'locked' }, actions: ['pause'] },
  break: {
    mode: { is: 'break', kind: 'short', plannedSeconds: 75, ranSeconds: 30, paused: false },
    actions: ['finish-break', 'pause-break'],
  },
  breakPaused: {
    mode: { is: 'break', kind: 'long', plannedSeconds: 180, ranSeconds: 30, paused: true },
    actions: ['finish-break', 'resume-break'],
  },
  offHours: { mode: { is: 'off-hours' } },
  stillThere: {
    mode: { is: 'asked-still-there', answerWithinSeconds: 240 },
    sittingSeconds: 3900,
    remainingSeconds: 0,
    estimated: true,
    actions: ['still-here', 'start-break', 'pause', 'stand'],
  },
};
