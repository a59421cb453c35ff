import { formatCalendarDate } from '../../../shared/i18n/calendar-date.ts';
import {
  type ReviewState,
  reviewOfAll,
  reviews,
  sourcesReadOn,
} from '../../../shared/safety/about-content.ts';
import type { ContentPart } from '../../../shared/safety/content-parts.ts';
import { useWords } from '../../bridge/words.tsx';
import { helpAddress } from './topics.ts';
import { useReviewText } from './use-review-text.ts';
import './about-page.css';

/** Under a topic: whether somebody has checked what it says, and when its sources were read. */
export function AboutPage({ parts }: { readonly parts: readonly [ContentPart, ...ContentPart[]] }) {
  const { translate, locale } = useWords();
  const reviewText = useReviewText();
  const [first, ...others] = parts;
  const states: readonly [ReviewState, ...ReviewState[]] = [
    reviews[first],
    ...others.map((part) => reviews[part]),
  ];
  return (
    <section className="about-page" aria-labelledby="about-page-title">
      <h2 id="about-page-title">{translate('help.about.title')}</h2>
      <p className="about-page-review">{reviewText(reviewOfAll(states))}</p>
      <p>{translate('help.about.read', { date: formatCalendarDate(sourcesReadOn, locale) })}</p>
      <p>
        <a href={helpAddress('sources')}>{translate('help.go.sources')}</a>
      </p>
    </section>
  );
}
