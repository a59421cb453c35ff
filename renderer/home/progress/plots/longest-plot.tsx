import { line } from 'd3-shape';
import type { Progress } from '../../../../shared/progress/progress.ts';
import { useWords } from '../../../bridge/words.tsx';
import { timeText } from '../time-text.ts';
import { Canvas } from './canvas.tsx';
import { bandCentre, type Measures, measure, round, timeTicks } from './measures.ts';
import { PlotFrame } from './plot-frame.tsx';
import { partColumn, type ToldPart, toldParts, withAnything } from './told-parts.ts';

const longestOf = ({ figures }: ToldPart): number => figures.longestSittingSeconds;

/** A line from one day to the next, with a gap where nobody sat. */
function Way({ parts, measures }: { readonly parts: readonly ToldPart[]; readonly measures: Measures }) {
  const way = line<ToldPart>()
    .defined((part) => longestOf(part) > 0)
    .x((_part, index) => bandCentre(measures, index))
    .y((part) => round(measures.values(longestOf(part))));
  return (
    <g>
      <path className="plot-line" d={way(parts) ?? ''} />
      {parts.map((part, index) =>
        longestOf(part) > 0 ? (
          <circle
            key={part.text.long}
            className="plot-dot"
            cx={bandCentre(measures, index)}
            cy={round(measures.values(longestOf(part)))}
            r={parts.length > 12 ? 3 : 4}
          />
        ) : null,
      )}
    </g>
  );
}

/** How long the longest sitting of each day, or of each month, was. */
export function LongestPlot({ progress }: { readonly progress: Progress }) {
  const { translate, locale } = useWords();
  const parts = toldParts(progress, locale);
  const time = (seconds: number): string => timeText(seconds, translate);
  const title = translate('progress.plot.longest');
  const table = {
    columns: [translate(`progress.part.${partColumn(progress)}`), title],
    rows: withAnything(parts).map((part) => [part.text.long, time(longestOf(part))]),
  };
  return (
    <PlotFrame
      title={title}
      table={table}
      draw={(room) => {
        const measures = measure(room, parts.length, timeTicks(Math.max(0, ...parts.map(longestOf))), time);
        return (
          <Canvas measures={measures} texts={parts.map(({ text }) => text.short)} textOf={time}>
            <Way parts={parts} measures={measures} />
          </Canvas>
        );
      }}
    />
  );
}
