import type { ClockContext } from '../i18n/clock-time.ts';
import type { Translate } from '../i18n/translate.ts';

/**
 * What the tray needs besides the session. `clock.nowMs` is the wall time of the instant at which the view held, not of
 * the drawing: a pause then ends at one time of day however often it is drawn.
 */
export type TrayContext = {
  readonly demo: boolean;
  readonly clock: ClockContext;
  readonly translate: Translate;
};
