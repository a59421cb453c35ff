import { useId, useState } from 'react';
import { formatDuration } from '../../../shared/i18n/duration.ts';
import { breaksHad, type Figures } from '../../../shared/progress/figures.ts';
import type { ProgressRecord } from '../../../shared/progress/record.ts';
import {
  type Summary,
  type SummaryWeeks,
  summaryOf,
  summaryWeeks,
} from '../../../shared/progress/summary.ts';
import type { Client } from '../../bridge/client.ts';
import { useWords } from '../../bridge/words.tsx';
import { Button } from '../../ui/button.tsx';
import type { Calendar } from '../progress/calendar.ts';
import { exerciseKinds } from '../progress/exercise-kinds.ts';
import { rangeText } from '../progress/period-text.ts';
import { PlotTable } from '../progress/plots/plot-table.tsx';
import { SaidLine } from './said-line.tsx';
import { useOrder } from './use-order.ts';
import './yours.css';
import './summary.css';

type SummaryViewProps = {
  readonly record: ProgressRecord;
  readonly calendar: Calendar;
  readonly client: Pick<Client, 'savePage'>;
};

/** Weeks of sitting, breaks and exercises on one page of paper. On the screen it has its tools above it. */
export function SummaryView({ record, calendar, client }: SummaryViewProps) {
  const [weeks, setWeeks] = useState<SummaryWeeks>(4);
  const summary = summaryOf(record, { ...calendar, weeks });
  return (
    <div className="summary">
      <Tools weeks={weeks} onWeeks={setWeeks} client={client} />
      <Paper summary={summary} />
    </div>
  );
}

type ToolsProps = {
  readonly weeks: SummaryWeeks;
  readonly onWeeks: (weeks: SummaryWeeks) => void;
  readonly client: Pick<Client, 'savePage'>;
};

function Tools({ weeks, onWeeks, client }: ToolsProps) {
  const { translate } = useWords();
  const { said, isBusy, order } = useOrder();
  const save = (): void => {
    if (isBusy) return;
    order(client.savePage, (saved) => translate(saved === null ? 'yours.not-saved' : 'yours.saved'));
  };
  return (
    <div className="summary-tools">
      <fieldset className="summary-weeks">
        <legend>{translate('summary.weeks.label')}</legend>
        {summaryWeeks.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="summary-weeks"
              checked={each === weeks}
              onChange={() => onWeeks(each)}
            />
            {translate('summary.weeks', { weeks: each })}
          </label>
        ))}
      </fieldset>
      <div className="buttons">
        <Button look="main" isResting={isBusy} onPress={save}>
          {translate('summary.save')}
        </Button>
        <Button look="plain" onPress={() => window.print()}>
          {translate('summary.print')}
        </Button>
      </div>
      <SaidLine said={said} />
    </div>
  );
}

const exercisedSeconds = ({ exerciseSeconds }: Figures): number =>
  Object.entries(exerciseSeconds).reduce(
    (sum, [kind, seconds]) => (kind === 'walk' ? sum : sum + seconds),
    0,
  );

/** What is on the paper. */
export function Paper({ summary }: { readonly summary: Summary }) {
  const { translate, locale } = useWords();
  const titleId = useId();
  const { from, to, daysSeen } = summary;
  return (
    <article className="paper" aria-labelledby={titleId}>
      <h2 id={titleId}>{translate('summary.heading')}</h2>
      <p className="paper-range">{rangeText(from, to, locale)}</p>
      <p>{translate('summary.seen', { days: daysSeen })}</p>
      <Weeks summary={summary} />
      <Kinds summary={summary} />
      <p className="soft paper-how">{translate('summary.how')}</p>
      <section className="paper-notes">
        <h3>{translate('summary.notes')}</h3>
      </section>
    </article>
  );
}

function Weeks({ summary }: { readonly summary: Summary }) {
  const { translate, locale } = useWords();
  const time = (seconds: number): string => formatDuration(seconds, translate);
  const count = (value: number): string => translate('progress.figures.count', { count: value });
  const cells = (name: string, days: number, perDay: number, figures: Figures): readonly string[] => [
    name,
    count(days),
    ...[perDay, figures.longestSittingSeconds].map(time),
    count(breaksHad(figures)),
    ...[figures.walkSeconds, exercisedSeconds(figures)].map(time),
  ];
  const { figures, daysSeen } = summary;
  const columns = (['week', 'days', 'sitting', 'longest', 'breaks', 'walks', 'exercises'] as const).map(
    (each) => translate(`summary.${each}`),
  );
  const content = {
    columns,
    rows: summary.weeks.map(({ week, daysSeen: days, sittingSecondsPerDay, figures: ofWeek }) =>
      cells(rangeText(week.from, week.to, locale), days, sittingSecondsPerDay, ofWeek),
    ),
    together: cells(
      translate('summary.all'),
      daysSeen,
      figures.sittingSeconds / Math.max(1, daysSeen),
      figures,
    ),
  };
  return (
    <section>
      <h3>{translate('summary.table')}</h3>
      <PlotTable content={content} title={translate('summary.table')} />
    </section>
  );
}

function Kinds({ summary }: { readonly summary: Summary }) {
  const { translate } = useWords();
  const kinds = exerciseKinds(summary.figures, translate);
  if (kinds.length === 0) return null;
  const content = {
    columns: [translate('summary.kind'), translate('summary.time')],
    rows: kinds.map(({ name, seconds }) => [name, formatDuration(seconds, translate)]),
  };
  return (
    <section className="paper-kinds">
      <h3>{translate('summary.kinds')}</h3>
      <PlotTable content={content} title={translate('summary.kinds')} />
    </section>
  );
}
