import { formatCalendarDate } from '../../../shared/i18n/calendar-date.ts';
import type { ReviewState } from '../../../shared/safety/about-content.ts';
import { useWords } from '../../bridge/words.tsx';

/** Says whether a physiotherapist has read something, and if so who and when. */
export function useReviewText(): (state: ReviewState) => string {
  const { translate, locale } = useWords();
  return (state) =>
    state.is === 'not-reviewed'
      ? translate('safety.review.none')
      : translate('safety.review.done', { name: state.by, date: formatCalendarDate(state.on, locale) });
}
