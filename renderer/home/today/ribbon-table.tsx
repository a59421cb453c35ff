import { useId } from 'react';
import { type ClockContext, formatClockTime } from '../../../shared/i18n/clock-time.ts';
import { formatDuration } from '../../../shared/i18n/duration.ts';
import { exercises } from '../../../shared/routines/catalogue.ts';
import { exerciseIds } from '../../../shared/routines/exercise.ts';
import { useWords, type Words } from '../../bridge/words.tsx';
import type { Dot, Ribbon } from './ribbon.ts';

type Row = { readonly atMs: number; readonly what: string; readonly seconds: number };

/** The first exercise by name where this version knows it, and otherwise what kind of break it was. */
function breakName({ line }: Dot, { translate }: Words): string {
  const kind = translate(`window.kind.${line.kind}`);
  const id = exerciseIds.find((each) => line.exercises.some((exercise) => exercise.id === each));
  if (id === undefined || line.kind === 'walk') return kind;
  return translate('today.table.break', { kind, exercise: translate(exercises[id].texts.name) });
}

/** Everything on the ribbon in the order in which it happened; a break before the rest that it is a part of. */
function rowsOf(ribbon: Ribbon, words: Words): readonly Row[] {
  const pieces = ribbon.pieces.map(({ is, fromMs, toMs }) => ({
    atMs: fromMs,
    what: words.translate(`today.ribbon.${is}`),
    seconds: (toMs - fromMs) / 1000,
  }));
  const breaks = ribbon.dots.map((dot) => ({
    atMs: dot.atMs,
    what: breakName(dot, words),
    seconds: dot.line.ranSeconds,
  }));
  return [...breaks, ...pieces].sort((one, other) => one.atMs - other.atMs);
}

type RibbonTableProps = { readonly ribbon: Ribbon; readonly clock: ClockContext };

/** The same as the ribbon, to read. */
export function RibbonTable({ ribbon, clock }: RibbonTableProps) {
  const words = useWords();
  const { translate } = words;
  const titleId = useId();
  return (
    <details className="ribbon-table">
      <summary id={titleId}>{translate('today.table.show')}</summary>
      <table aria-labelledby={titleId}>
        <thead>
          <tr>
            <th scope="col">{translate('today.table.from')}</th>
            <th scope="col">{translate('today.table.what')}</th>
            <th scope="col">{translate('today.table.length')}</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(ribbon, words).map(({ atMs, what, seconds }) => (
            <tr key={`${atMs} ${what}`}>
              <td>{formatClockTime(atMs, clock)}</td>
              <td>{what}</td>
              <td>{formatDuration(seconds, translate)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
