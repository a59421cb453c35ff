import type { BreakKind } from '../../shared/domain/decisions.ts';
import { formatTimeLeft } from '../../shared/i18n/duration.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import { inSeconds, inSecondsBelow, lengthText } from '../player/length-text.ts';

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
