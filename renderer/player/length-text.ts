import { formatDuration } from '../../shared/i18n/duration.ts';
import type { Translate } from '../../shared/i18n/translate.ts';

/** Below this a length is worded in seconds: "75 s" is truer than "1 min". */
export const inSecondsBelow = 120;

export const inSeconds = (seconds: number, translate: Translate): string =>
  translate('window.length.seconds', { seconds: Math.max(0, Math.round(seconds)) });

/** How long a break is planned or has run: "75 s", "3 min". */
export function lengthText(seconds: number, translate: Translate): string {
  return seconds < inSecondsBelow ? inSeconds(seconds, translate) : formatDuration(seconds, translate);
}
