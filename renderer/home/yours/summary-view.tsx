import { useId, useState } from 'react';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { breaksHad, type Figures } from '../../../shared/progress/figures.ts';
import type { ProgressRecord } from '../../../shared/progress/record.ts';
import {
  type Summary,
  type SummaryWeeks,
  summaryOf,
  summaryWeeks,
  type WeekSummary,
} from '../../../shared/progress/summary.ts';
import type { Client } from '../../bridge/client.ts';
import { useWords } from '../../bridge/words.tsx';
import { Button } from '../../ui/button.tsx';
import type { Calendar } from '../progress/calendar.ts';
import { exerciseKinds } from '../progress/exercise-kinds.ts';
import { rangeText, shortRangeText } from '../progress/period-text.ts';
import { PlotTable } from '../progress/plots/plot-table.tsx';
import { timeText } from '../progress/time-text.ts';
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

/** How sitting and movement went, in two tables: seven columns are more than a narrow window holds. */
function Weeks({ summary }: { readonly summary: Summary }) {
  const { translate } = useWords();
  const { figures, daysSeen, weeks } = summary;
  const all = {
    daysSeen,
    figures,
    sittingSecondsPerDay: figures.sittingSeconds / Math.max(1, daysSeen),
  };
  return (
    <section>
      <h3>{translate('summary.table')}</h3>
      <div className="paper-weeks">
        <WeekTable weeks={weeks} all={all} columns={['days', 'sitting', 'longest']} />
        <WeekTable weeks={weeks} all={all} columns={['breaks', 'walks', 'exercises']} />
      </div>
    </section>
  );
}

type Told = Omit<WeekSummary, 'week'>;

const cellTexts = {
  days: ({ daysSeen }: Told, translate: Translate) => countText(daysSeen, translate),
  sitting: ({ sittingSecondsPerDay }: Told, translate: Translate) =>
    timeText(sittingSecondsPerDay, translate),
  longest: ({ figures }: Told, translate: Translate) => timeText(figures.longestSittingSeconds, translate),
  breaks: ({ figures }: Told, translate: Translate) => countText(breaksHad(figures), translate),
  walks: ({ figures }: Told, translate: Translate) => timeText(figures.walkSeconds, translate),
  exercises: ({ figures }: Told, translate: Translate) => timeText(exercisedSeconds(figures), translate),
} as const;

const countText = (count: number, translate: Translate): string =>
  translate('progress.figures.count', { count });

type WeekTableProps = {
  readonly weeks: readonly WeekSummary[];
  readonly all: Told;
  readonly columns: readonly (keyof typeof cellTexts)[];
};

function WeekTable({ weeks, all, columns }: WeekTableProps) {
  const { translate, locale } = useWords();
  const cells = (told: Told): readonly string[] =>
    columns.map((column) => cellTexts[column](told, translate));
  const content = {
    columns: [translate('summary.week'), ...columns.map((column) => translate(`summary.${column}`))],
    rows: weeks.map((told) => [shortRangeText(told.week.from, told.week.to, locale), ...cells(told)]),
    together: [translate('summary.all'), ...cells(all)],
  };
  return <PlotTable content={content} title={translate('summary.table')} />;
}

function Kinds({ summary }: { readonly summary: Summary }) {
  const { translate } = useWords();
  const kinds = exerciseKinds(summary.figures, translate);
  if (kinds.length === 0) return null;
  const content = {
    columns: [translate('summary.kind'), translate('summary.time')],
    rows: kinds.map(({ name, seconds }) => [name, timeText(seconds, translate)]),
  };
  return (
    <section className="paper-kinds">
      <h3>{translate('summary.kinds')}</h3>
      <PlotTable content={content} title={translate('summary.kinds')} />
    </section>
  );
}
