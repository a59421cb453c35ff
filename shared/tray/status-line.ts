import { assertNever } from '../assert-never.ts';
import type { SessionView } from '../domain/view.ts';
import { formatDuration } from '../i18n/duration.ts';
import type { TrayContext } from './context.ts';
import { inDemo, pauseEndText, restingText } from './wording.ts';

const minute = 60;
/** Minutes of one step: the menu may be open when a step is crossed, so that must be rare. */
const stepSeconds = 5 * minute;

/** In steps of five minutes, and one of a minute at the beginning and at the end: "over 15 min", "within 10 min". */
function sittingStatus(view: SessionView, { translate }: TrayContext): string {
  const time = (seconds: number): string => formatDuration(seconds, translate);
  const { sittingSeconds, remainingSeconds } = view;
  const step = Math.floor(sittingSeconds / stepSeconds) * stepSeconds;
  const under = sittingSeconds < minute ? minute : stepSeconds;
  const within =
    remainingSeconds <= minute ? minute : Math.ceil(remainingSeconds / stepSeconds) * stepSeconds;
  const sitting =
    step === 0
      ? translate('tray.status.sittingUnder', { time: time(under) })
      : translate('tray.status.sittingOver', { time: time(step) });
  return translate('tray.status.sitting', {
    sitting: view.estimated ? translate('tray.estimated', { time: sitting }) : sitting,
    left: translate('tray.status.breakWithin', { time: time(within) }),
  });
}

function modeStatus(view: SessionView, context: TrayContext): string {
  const { mode } = view;
  const { translate } = context;
  switch (mode.is) {
    case 'sitting':
      return sittingStatus(view, context);
    case 'notice':
      return translate('tray.status.notice');
    case 'due':
      return translate('tray.status.due');
    case 'owed':
      return translate('tray.status.owed');
    case 'prompt':
      return translate('tray.status.prompt');
    case 'asked-still-there':
      return translate('tray.status.askedStillThere');
    case 'break':
      return translate(mode.paused ? 'tray.status.breakPaused' : 'tray.status.break');
    case 'paused': {
      const time = pauseEndText(mode, context);
      if (time === null) return translate(mode.owed ? 'tray.status.pausedOwed' : 'tray.status.paused');
      return translate(mode.owed ? 'tray.status.pausedUntilOwed' : 'tray.status.pausedUntil', { time });
    }
    case 'standing':
    case 'away':
    case 'off-hours':
      return restingText(mode, context);
    default:
      return assertNever(mode, 'mode');
  }
}

/** The line that heads the menu. Some desktops show no tooltip, so it says what holds, but only in coarse figures. */
export const trayStatusLine = (view: SessionView, context: TrayContext): string =>
  inDemo(modeStatus(view, context), context);
