import { countOf } from '../../../shared/history/tally.ts';
import type { Progress } from '../../../shared/progress/progress.ts';
import { useWords } from '../../bridge/words.tsx';
import { timeText } from './time-text.ts';

/** What a period adds up to, in figures. */
export function FigureList({ progress }: { readonly progress: Progress }) {
  const { translate } = useWords();
  const { figures, period, daysSeen } = progress;
  const time = (seconds: number): string => timeText(seconds, translate);
  const count = (value: number): string => translate('progress.figures.count', { count: value });
  const perDay = time(figures.sittingSeconds / Math.max(1, daysSeen));
  const told = [
    ['sitting', time(figures.sittingSeconds)],
    ...(period.scale === 'day' ? [] : [['per-day', perDay] as const]),
    ['longest', time(figures.longestSittingSeconds)],
    ['rest', time(figures.restSeconds)],
    ['taken', count(figures.breaks.taken)],
    ['left', count(figures.breaks.left)],
    ['cut-short', count(figures.breaks.cutShort)],
    ['skipped', count(figures.breaks.skipped)],
    ['walks', time(figures.walkSeconds)],
    ['strength', time(countOf(figures.exerciseSeconds, 'strength'))],
  ] as const;
  return (
    <section className="figure-list" aria-labelledby="figures-title">
      <h3 id="figures-title" className="for-listeners">
        {translate('progress.figures.label')}
      </h3>
      <dl>
        {told.map(([name, value]) => (
          <div key={name}>
            <dt className="soft">{translate(`progress.figures.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
