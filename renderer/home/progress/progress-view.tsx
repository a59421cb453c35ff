import { useMemo } from 'react';
import { isSeen } from '../../../shared/progress/figures.ts';
import { datesOf } from '../../../shared/progress/periods.ts';
import { type Progress, progressOf } from '../../../shared/progress/progress.ts';
import type { ProgressRecord } from '../../../shared/progress/record.ts';
import { useWords } from '../../bridge/words.tsx';
import type { Calendar } from './calendar.ts';
import { comparisonText } from './compare-text.ts';
import { FigureList } from './figure-list.tsx';
import { PeriodBar } from './period-bar.tsx';
import { progressAddress } from './places.ts';
import { Plots } from './plots/plots.tsx';
import { usePeriod } from './use-period.ts';

type ProgressViewProps = { readonly record: ProgressRecord; readonly calendar: Calendar };

/** Sitting, rest, breaks, walks and exercises of a day, a week, a month or a year. */
export function ProgressView({ record, calendar }: ProgressViewProps) {
  return (
    <div className="progress">
      {record.reach === null ? (
        <FirstDay />
      ) : (
        <Looking record={record} calendar={calendar} reach={record.reach} />
      )}
      <WayToYours />
    </div>
  );
}

function FirstDay() {
  const { translate } = useWords();
  return (
    <section className="progress-empty" aria-labelledby="empty-title">
      <h2 id="empty-title">{translate('progress.empty.title')}</h2>
      <p>{translate('progress.empty.text')}</p>
      <p>
        <a href={progressAddress('yours')}>{translate('progress.empty.bring')}</a>
      </p>
    </section>
  );
}

type LookingProps = ProgressViewProps & { readonly reach: NonNullable<ProgressRecord['reach']> };

function Looking({ record, calendar, reach }: LookingProps) {
  const choice = usePeriod(calendar);
  const { scale, from, to } = choice.period;
  const { today, weekBegins } = calendar;
  const progress = useMemo(
    () => progressOf(record, { period: { scale, from, to }, today, weekBegins }),
    [record, scale, from, to, today, weekBegins],
  );
  return (
    <>
      <PeriodBar choice={choice} reach={reach} />
      <Told progress={progress} calendar={calendar} />
    </>
  );
}

/** What is told of a period that was looked up. */
export function Told({ progress, calendar }: { readonly progress: Progress; readonly calendar: Calendar }) {
  const { translate, locale } = useWords();
  const { period, daysSeen, figures, comparison } = progress;
  if (!isSeen(figures))
    return <p className="soft">{translate('progress.nothing', { scale: period.scale })}</p>;
  const all = datesOf(period).filter((date) => date <= calendar.today).length;
  return (
    <>
      <div className="progress-words">
        {comparisonText(comparison, translate, locale).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {period.scale !== 'day' && daysSeen < all && (
          <p className="soft">{translate('progress.seen', { seen: daysSeen, all })}</p>
        )}
        {progress.lacksTimes && <p className="soft">{translate('progress.without-times')}</p>}
      </div>
      <FigureList progress={progress} />
      <Plots progress={progress} />
    </>
  );
}

function WayToYours() {
  const { translate } = useWords();
  return (
    <section className="way-to-yours" aria-labelledby="way-to-yours">
      <h2 id="way-to-yours">{translate('progress.yours.label')}</h2>
      <p className="soft">{translate('progress.yours.text')}</p>
      <p className="way-links">
        <a href={progressAddress('yours')}>{translate('progress.yours.link')}</a>
        <a href={progressAddress('summary')}>{translate('progress.summary.link')}</a>
      </p>
    </section>
  );
}
