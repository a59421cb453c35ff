import { assertNever } from '../../shared/assert-never.ts';
import { secondsUntilTomorrow } from '../../shared/calendar/local-time.ts';
import type { SessionAction } from '../../shared/ipc/session-action.ts';
import type { SpokenLine } from '../../shared/replay/trace-line-of.ts';
import type { TrayItemCommand } from '../../shared/tray/model.ts';
import type { ClockReading } from '../ports.ts';

/** "Until tomorrow" ends before anybody's working day begins. */
const morningHour = 5;

type PauseUntil = Extract<SessionAction, { is: 'pause' }>['until'];

function pauseSeconds(until: PauseUntil, now: ClockReading): number {
  switch (until) {
    case '30-minutes':
      return 30 * 60;
    case '1-hour':
      return 60 * 60;
    case 'tomorrow':
      return secondsUntilTomorrow(now.wallMs, now.timeZone, morningHour);
  }
}

/** The actions that the engine itself takes. */
export type TimingAction = Extract<
  SessionAction,
  {
    is:
      | 'start-break'
      | 'snooze'
      | 'skip'
      | 'dismiss'
      | 'finish-break'
      | 'pause-break'
      | 'resume-break'
      | 'still-here'
      | 'stand'
      | 'sit'
      | 'pause'
      | 'unpause';
  }
>;

/** The engine's line for what the person did in a window. */
export function lineOfAction(action: TimingAction, now: ClockReading): SpokenLine {
  return action.is === 'pause'
    ? { is: 'pause', seconds: pauseSeconds(action.until, now) }
    : { is: action.is };
}

/** What a chosen item of the tray's menu means: an action of the session, or one of the shell's own. */
export function actionOfCommand(command: TrayItemCommand): SessionAction | 'open' | 'call' | 'quit' {
  switch (command) {
    case 'open':
    case 'call':
    case 'quit':
      return command;
    case 'pause-30-minutes':
      return { is: 'pause', until: '30-minutes' };
    case 'pause-1-hour':
      return { is: 'pause', until: '1-hour' };
    case 'pause-until-tomorrow':
      return { is: 'pause', until: 'tomorrow' };
    case 'start-break':
    case 'finish-break':
    case 'snooze':
    case 'skip':
    case 'unpause':
    case 'stand':
    case 'sit':
    case 'still-here':
      return { is: command };
    default:
      return assertNever(command, 'tray command');
  }
}
