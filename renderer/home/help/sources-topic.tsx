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

/** Each part that somebody has reviewed with who and when, and all others in one line. */
function ReviewSection() {
  const { translate, locale } = useWords();
  const reviewText = useReviewText();
  const reviewed = contentParts.filter((part) => reviews[part].is === 'reviewed');
  const open = contentParts.filter((part) => !reviewed.includes(part));
  const names = open.map((part) => translate(`help.part.${part}`));
  return (
    <HelpSection title="help.sources.review.title">
      {reviewed.map((part) => (
        <p key={part}>
          {translate('help.sources.reviewed', {
            part: translate(`help.part.${part}`),
            review: reviewText(reviews[part]),
          })}
        </p>
      ))}
      {open.length > 0 && (
        <p>{translate('help.sources.open', { parts: new Intl.ListFormat(locale).format(names) })}</p>
      )}
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
