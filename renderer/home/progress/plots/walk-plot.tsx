import type { Progress } from '../../../../shared/progress/progress.ts';
import { useWords } from '../../../bridge/words.tsx';
import { timeText } from '../time-text.ts';
import { Canvas } from './canvas.tsx';
import { measure, timeTicks } from './measures.ts';
import { PlotFrame } from './plot-frame.tsx';
import { Stack } from './stack.tsx';
import { partColumn, type ToldPart, toldParts, withAnything } from './told-parts.ts';

const walkOf = ({ figures }: ToldPart): number => figures.walkSeconds;

/** Minutes on the way, walked or wheeled. */
export function WalkPlot({ progress }: { readonly progress: Progress }) {
  const { translate, locale } = useWords();
  const parts = toldParts(progress, locale);
  const time = (seconds: number): string => timeText(seconds, translate);
  const title = translate('progress.plot.walks');
  const table = {
    columns: [translate(`progress.part.${partColumn(progress)}`), title],
    rows: withAnything(parts).map((part) => [part.text.long, time(walkOf(part))]),
    together: [translate('progress.together'), time(progress.figures.walkSeconds)],
  };
  return (
    <PlotFrame
      title={title}
      table={table}
      draw={(room) => {
        const measures = measure(room, parts.length, timeTicks(Math.max(0, ...parts.map(walkOf))), time);
        return (
          <Canvas measures={measures} texts={parts.map(({ text }) => text.short)} textOf={time}>
            {parts.map((part, index) => (
              <Stack
                key={part.text.long}
                measures={measures}
                index={index}
                segments={[{ name: 'walk', value: walkOf(part), look: 'plot-walk', share: 0.7 }]}
              />
            ))}
          </Canvas>
        );
      }}
    />
  );
}
