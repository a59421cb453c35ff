import { assertNever } from '../assert-never.ts';
import type { SessionView } from '../domain/view.ts';
import type { TrayIcon } from './model.ts';

/** Steps of a full ring. */
export const fullFill = 24;

/**
 * The ring shows how near the next break is, in sitting; after a snooze or a skip it opens again. Its last gap is kept
 * for the notice.
 */
function fillOf(view: SessionView): number {
  if (view.remainingSeconds <= 0) return fullFill;
  const sat = 1 - view.remainingSeconds / Math.max(1, view.sittingLimitSeconds);
  return Math.max(0, Math.floor(sat * fullFill));
}

/** Shapes without a ring to fill always have fill 0, so that equal icons look equal. */
export function trayIcon(view: SessionView): TrayIcon {
  const { mode } = view;
  switch (mode.is) {
    case 'sitting':
      return { shape: 'sitting', fillSteps: fillOf(view) };
    case 'notice':
      return { shape: 'sitting', fillSteps: fullFill };
    case 'due':
    case 'prompt':
    case 'asked-still-there':
    case 'break':
      return { shape: 'due', fillSteps: fullFill };
    case 'owed':
      return { shape: mode.quietNotice ? 'due' : 'paused', fillSteps: fullFill };
    case 'paused':
      return { shape: 'paused', fillSteps: mode.owed ? fullFill : fillOf(view) };
    case 'standing':
      return { shape: 'standing', fillSteps: 0 };
    case 'away':
    case 'off-hours':
      return { shape: 'away', fillSteps: 0 };
    default:
      return assertNever(mode, 'mode');
  }
}
