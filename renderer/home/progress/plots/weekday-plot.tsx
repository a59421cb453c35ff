import { weekdays } from '../../../../shared/domain/weekday.ts';
import type { Progress } from '../../../../shared/progress/progress.ts';
import { useWords } from '../../../bridge/words.tsx';
import { weekdayNames } from '../period-text.ts';
import { timeText } from '../time-text.ts';
import { Legend } from './legend.tsx';
import { PlotFrame } from './plot-frame.tsx';
import { RowPlot } from './row-plot.tsx';

/** Sitting beside breaks: what each weekday is like on average. */
export function WeekdayPlot({ progress }: { readonly progress: Progress }) {
  const { translate, locale } = useWords();
  const nameOf = weekdayNames(locale);
  const rows = progress.weekdays
    .filter(({ days }) => days > 0)
    .map(({ weekday, sittingSeconds, breaks }) => ({
      name: nameOf(weekdays.indexOf(weekday)),
      sitting: { value: sittingSeconds, text: timeText(sittingSeconds, translate) },
      breaks: { value: breaks, text: translate('progress.figures.mean', { count: breaks }) },
    }));
  const names = [translate('progress.sitting.average'), translate('progress.breaks.average')];
  const table = {
    columns: [translate('progress.part.weekday'), ...names],
    rows: rows.map(({ name, sitting, breaks }) => [name.long, sitting.text, breaks.text]),
  };
  const swatches = [
    <rect key="sitting" className="plot-sitting" x="1" y="3" width="14" height="10" rx="2" />,
    <rect key="breaks" className="plot-taken" x="1" y="3" width="14" height="10" rx="2" />,
  ];
  return (
    <PlotFrame
      title={translate('progress.plot.weekdays')}
      table={table}
      legend={<Legend entries={swatches.map((swatch, index) => ({ name: names[index] ?? '', swatch }))} />}
      draw={(room) => (
        <RowPlot
          room={room}
          looks={['plot-sitting', 'plot-taken']}
          rows={rows.map(({ name, sitting, breaks }) => ({ name: name.short, bars: [sitting, breaks] }))}
        />
      )}
    />
  );
}
