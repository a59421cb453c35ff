import { assertNever } from '../assert-never.ts';
import type { Mode, SessionView } from '../domain/view.ts';
import { formatTimeLeft } from '../i18n/duration.ts';
import type { TrayContext } from './context.ts';
import { inDemo, pauseEndText, restingText, sittingText } from './wording.ts';

function pausedText(
  mode: Extract<Mode, { readonly is: 'paused' }>,
  view: SessionView,
  context: TrayContext,
): string {
  const sitting = sittingText(view, context);
  const time = pauseEndText(mode, context);
  if (time === null) {
    return context.translate(mode.owed ? 'tray.tooltip.pausedOwed' : 'tray.tooltip.paused', { sitting });
  }
  const key = mode.owed ? 'tray.tooltip.pausedUntilOwed' : 'tray.tooltip.pausedUntil';
  return context.translate(key, { time, sitting });
}

function modeText(view: SessionView, context: TrayContext): string {
  const { mode } = view;
  const { translate } = context;
  const sitting = sittingText(view, context);
  switch (mode.is) {
    case 'sitting':
    case 'notice':
      return translate('tray.tooltip.sitting', {
        sitting,
        left: formatTimeLeft(view.remainingSeconds, translate),
      });
    case 'due':
      return translate('tray.tooltip.due', { sitting });
    case 'owed':
      return translate(mode.quietNotice ? 'tray.tooltip.owedLong' : 'tray.tooltip.owed', { sitting });
    case 'prompt':
      return translate('tray.tooltip.prompt', { sitting });
    case 'asked-still-there':
      return translate('tray.tooltip.askedStillThere', { sitting });
    case 'break':
      return translate(mode.paused ? 'tray.tooltip.breakPaused' : 'tray.tooltip.break', {
        left: formatTimeLeft(mode.plannedSeconds - mode.ranSeconds, translate),
      });
    case 'paused':
      return pausedText(mode, view, context);
    case 'standing':
    case 'away':
    case 'off-hours':
      return translate(view.sittingSeconds > 0 ? 'tray.tooltip.kept' : 'tray.tooltip.cleared', {
        state: restingText(mode, context),
        sitting,
      });
    default:
      return assertNever(mode, 'mode');
  }
}

/** One true line with the exact figures: "Sitting 18 min · break in 7 min". */
export const trayTooltip = (view: SessionView, context: TrayContext): string =>
  inDemo(modeText(view, context), context);
