import { assertNever } from '../assert-never.ts';
import type { Mode, SessionView } from '../domain/view.ts';
import { formatClockTime } from '../i18n/clock-time.ts';
import { formatDuration } from '../i18n/duration.ts';
import type { MessageKey } from '../i18n/messages.ts';
import type { TrayContext } from './context.ts';

/** A mode in which sitting is not counted. */
export type RestingMode = Extract<Mode, { readonly is: 'away' | 'standing' | 'off-hours' }>;
type PausedMode = Extract<Mode, { readonly is: 'paused' }>;

/** The one number, marked where it rests on unlocked time alone. */
export function sittingText(view: SessionView, { translate }: TrayContext): string {
  const time = formatDuration(view.sittingSeconds, translate);
  return view.estimated ? translate('tray.estimated', { time }) : time;
}

function restingKey(mode: RestingMode): MessageKey {
  if (mode.is === 'standing') return 'tray.state.standing';
  if (mode.is === 'off-hours') return 'tray.state.offHours';
  switch (mode.because) {
    case 'silence':
      return 'tray.state.silence';
    case 'locked':
      return 'tray.state.locked';
    case 'asleep':
      return 'tray.state.asleep';
    case 'starting':
      return 'tray.state.starting';
    case 'after-break':
      return 'tray.state.afterBreak';
    default:
      return assertNever(mode.because, 'reason of being away');
  }
}

export const restingText = (mode: RestingMode, { translate }: TrayContext): string =>
  translate(restingKey(mode));

/** The time of day at which a pause ends by itself; null when only the person ends it. */
export function pauseEndText(mode: PausedMode, { clock }: TrayContext): string | null {
  return mode.leftSeconds === null ? null : formatClockTime(clock.nowMs + mode.leftSeconds * 1000, clock);
}

/** Every text of the tray says so when it shows the demo and not the person's day. */
export const inDemo = (text: string, { demo, translate }: TrayContext): string =>
  demo ? translate('tray.demo', { text }) : text;
