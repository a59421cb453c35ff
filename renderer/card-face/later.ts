import type { SessionView } from '../../shared/domain/view.ts';
import { formatDuration } from '../../shared/i18n/duration.ts';
import type { Translate } from '../../shared/i18n/translate.ts';

/** The answer that is not now: a snooze while there are any, and otherwise letting the card go. */
export type Later = 'snooze' | 'dismiss';

export function laterAction({ actions }: SessionView): Later | null {
  if (actions.includes('snooze')) return 'snooze';
  return actions.includes('dismiss') ? 'dismiss' : null;
}

export const laterText = (later: Later, { snoozeSeconds }: SessionView, translate: Translate): string =>
  later === 'snooze'
    ? translate('card.snooze', { time: formatDuration(snoozeSeconds, translate) })
    : translate('card.dismiss');
