import type { BreakKind } from '../../shared/domain/decisions.ts';
import { formatDuration, formatTimeLeft } from '../../shared/i18n/duration.ts';
import type { Translate } from '../../shared/i18n/translate.ts';

/** Below this a length is worded in seconds: "75 s" is truer than "1 min". */
const inSecondsBelow = 120;

const inSeconds = (seconds: number, translate: Translate): string =>
  translate('window.length.seconds', { seconds: Math.max(0, Math.round(seconds)) });

/** How long a break is planned or has run: "75 s", "3 min". */
export function lengthText(seconds: number, translate: Translate): string {
  return seconds < inSecondsBelow ? inSeconds(seconds, translate) : formatDuration(seconds, translate);
}

/** What is left of a break: "45 s", "3 min". */
export function leftText(seconds: number, translate: Translate): string {
  return seconds < inSecondsBelow ? inSeconds(seconds, translate) : formatTimeLeft(seconds, translate);
}

/** "Short break, 75 s" */
export function breakText(
  planned: { readonly kind: BreakKind; readonly plannedSeconds: number },
  translate: Translate,
): string {
  return translate('window.next', {
    kind: translate(`window.kind.${planned.kind}`),
    length: lengthText(planned.plannedSeconds, translate),
  });
}
