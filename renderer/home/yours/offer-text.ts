import { formatCalendarDate } from '../../../shared/i18n/calendar-date.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { CopyOffer } from '../../../shared/yours/offer.ts';

/** How much history is in a copy. */
export function daysText({ days, first, last }: CopyOffer, translate: Translate, locale: string): string {
  const [from, to] = [first, last].map((date) => (date === null ? '' : formatCalendarDate(date, locale)));
  return translate('yours.take.days', { days, from: from ?? '', to: to ?? '' });
}

/** What is in a copy besides the history; null for nothing. */
export function partsText({ parts }: CopyOffer, translate: Translate, locale: string): string | null {
  if (parts.length === 0) return null;
  const names = parts.map((part) => translate(`yours.part.${part}`));
  return translate('yours.take.parts', {
    parts: new Intl.ListFormat(locale, { type: 'conjunction' }).format(names),
  });
}
