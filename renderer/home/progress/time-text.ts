import { formatDuration } from '../../../shared/i18n/duration.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';

/** A length of time as everywhere in the app; none at all is no minutes, which nobody counts in seconds. */
export const timeText = (seconds: number, translate: Translate): string =>
  seconds === 0 ? translate('duration.minutes', { minutes: 0 }) : formatDuration(seconds, translate);
