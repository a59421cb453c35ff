import type { Totals } from '../../../shared/domain/decisions.ts';
import { formatDuration } from '../../../shared/i18n/duration.ts';
import { useWords } from '../../bridge/words.tsx';

export function DayFigures({ today }: { readonly today: Totals }) {
  const { translate } = useWords();
  const count = (value: number): string => translate('window.figures.count', { count: value });
  const figures = [
    [translate('window.figures.sitting'), formatDuration(today.sittingSeconds, translate)],
    [translate('window.figures.taken'), count(today.breaksTaken)],
    [translate('window.figures.skipped'), count(today.breaksSkipped)],
    [translate('window.figures.longest'), formatDuration(today.longestSittingSeconds, translate)],
  ] as const;
  return (
    <dl className="day-figures">
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt className="soft">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
