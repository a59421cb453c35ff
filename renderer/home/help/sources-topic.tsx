import { formatCalendarDate } from '../../../shared/i18n/calendar-date.ts';
import { reviews, sourcesReadOn } from '../../../shared/safety/about-content.ts';
import { contentParts } from '../../../shared/safety/content-parts.ts';
import { sourceGroups, strengths } from '../../../shared/safety/source-ids.ts';
import { sourcesIn } from '../../../shared/safety/sources.ts';
import { generalStatements } from '../../../shared/safety/statements.ts';
import { useWords } from '../../bridge/words.tsx';
import { HelpSection } from './help-section.tsx';
import { SourceEntry } from './source-entry.tsx';
import { StatementList } from './statement-list.tsx';
import { useReviewText } from './use-review-text.ts';
import './sources-topic.css';

/** Every source with what rests on it, what rests on none, and who has checked which part. */
export function SourcesTopic() {
  const { translate, locale } = useWords();
  return (
    <>
      <div className="help-section">
        <p>{translate('help.sources.intro')}</p>
        <p className="soft">
          {translate('help.sources.read', { date: formatCalendarDate(sourcesReadOn, locale) })}
        </p>
      </div>
      <ReviewSection />
      <StrengthSection />
      {sourceGroups.map((group) => (
        <HelpSection key={group} title={`help.sources.group.${group}.title`}>
          {sourcesIn(group).map((id) => (
            <SourceEntry key={id} id={id} />
          ))}
        </HelpSection>
      ))}
      <HelpSection title="help.sources.general.title">
        <p>{translate('help.sources.general.text')}</p>
        <StatementList ids={generalStatements} />
      </HelpSection>
    </>
  );
}

function ReviewSection() {
  const { translate } = useWords();
  const reviewText = useReviewText();
  return (
    <HelpSection title="help.sources.review.title">
      <dl className="source-table">
        {contentParts.map((part) => (
          <div key={part}>
            <dt>{translate(`help.part.${part}`)}</dt>
            <dd>{reviewText(reviews[part])}</dd>
          </div>
        ))}
      </dl>
    </HelpSection>
  );
}

function StrengthSection() {
  const { translate } = useWords();
  return (
    <HelpSection title="help.sources.strength.title">
      <dl className="source-table">
        {strengths.map((strength) => (
          <div key={strength}>
            <dt>{translate(`source.strength.${strength}.title`)}</dt>
            <dd>{translate(`source.strength.${strength}.text`)}</dd>
          </div>
        ))}
      </dl>
    </HelpSection>
  );
}
