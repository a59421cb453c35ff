import type { Translate } from '../../../shared/i18n/translate.ts';
import { inSeconds } from '../../player/length-text.ts';

/** "45 s", "2 min", "1 min 24 s": to the second, since it is what was prescribed. */
export function exactLength(seconds: number, translate: Translate): string {
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / 60);
  const rest = whole % 60;
  if (minutes === 0) return inSeconds(rest, translate);
  return rest === 0
    ? translate('own.length.minutes', { minutes })
    : translate('own.length.both', { minutes, seconds: rest });
}
