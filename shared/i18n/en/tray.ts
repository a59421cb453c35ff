import { durationMessages } from './duration.ts';

/**
 * The tray speaks in two places. The tooltip is exact and may change at every wake. The status line heads the menu
 * and is coarse, because the menu is rebuilt whenever it changes.
 */
export const trayMessages = {
  ...durationMessages,

  'tray.estimated': '{time} (estimated)',
  'tray.demo': '{text} · demo',

  'tray.tooltip.sitting': 'Sitting {sitting} · break in {left}',
  'tray.tooltip.due': 'Break due · sitting {sitting}',
  'tray.tooltip.owed': 'Break owed · sitting {sitting}',
  'tray.tooltip.owedLong': 'A break has been waiting for a while · sitting {sitting}',
  'tray.tooltip.prompt': 'Time for a break · sitting {sitting}',
  'tray.tooltip.askedStillThere': 'Are you still there? · sitting {sitting}',
  'tray.tooltip.break': 'On a break · {left} to go',
  'tray.tooltip.breakPaused': 'Break paused · {left} to go',
  'tray.tooltip.pausedUntil': 'Paused until {time} · sitting {sitting}',
  'tray.tooltip.pausedUntilOwed': 'Paused until {time} · break owed · sitting {sitting}',
  'tray.tooltip.paused': 'Paused until you resume · sitting {sitting}',
  'tray.tooltip.pausedOwed': 'Paused until you resume · break owed · sitting {sitting}',
  'tray.tooltip.kept': '{state} · sitting kept at {sitting}',
  'tray.tooltip.cleared': '{state} · sitting starts afresh',

  'tray.state.standing': 'Standing',
  'tray.state.offHours': 'Outside working hours',
  'tray.state.silence': 'Away',
  'tray.state.locked': 'Locked',
  'tray.state.asleep': 'Asleep',
  'tray.state.starting': 'Ready when you are',
  'tray.state.afterBreak': 'Break done, take your time',

  'tray.status.sitting': '{sitting} · {left}',
  'tray.status.sittingUnder': 'Sitting under {time}',
  'tray.status.sittingOver': 'Sitting over {time}',
  'tray.status.breakWithin': 'break within {time}',
  'tray.status.notice': 'Break in a moment',
  'tray.status.due': 'Break due at the next pause in your work',
  'tray.status.owed': 'Break owed, when you are free',
  'tray.status.prompt': 'Time for a break',
  'tray.status.askedStillThere': 'Are you still there?',
  'tray.status.break': 'On a break',
  'tray.status.breakPaused': 'Break paused',
  'tray.status.pausedUntil': 'Paused until {time}',
  'tray.status.pausedUntilOwed': 'Paused until {time} · break owed',
  'tray.status.paused': 'Paused until you resume',
  'tray.status.pausedOwed': 'Paused until you resume · break owed',

  'tray.menu.stillHere': "Yes, I'm here",
  'tray.menu.call': 'Answer on the card',
  'tray.menu.startBreak': 'Start a break',
  'tray.menu.finishBreak': 'Finish the break',
  'tray.menu.snooze': 'Snooze for {time}',
  'tray.menu.skip': 'Skip this break',
  'tray.menu.pause': 'Pause',
  'tray.menu.pause30Minutes': 'For 30 min',
  'tray.menu.pause1Hour': 'For 1 h',
  'tray.menu.pauseUntilTomorrow': 'Until tomorrow',
  'tray.menu.resume': 'Resume',
  'tray.menu.stand': "I'm standing",
  'tray.menu.sit': "I'm sitting",
  'tray.menu.open': 'Open Unhunch',
  'tray.menu.quit': 'Quit Unhunch',
} as const;
