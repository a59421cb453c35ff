import type { Figures } from '../../../../shared/progress/figures.ts';
import type { Progress } from '../../../../shared/progress/progress.ts';
import { useWords } from '../../../bridge/words.tsx';
import { timeText } from '../time-text.ts';
import { Canvas } from './canvas.tsx';
import { Legend } from './legend.tsx';
import { measure, timeTicks } from './measures.ts';
import { PlotFrame } from './plot-frame.tsx';
import { HatchPattern, useHatch } from './shapes.tsx';
import { type Segment, Stack } from './stack.tsx';
import { partColumn, type ToldPart, toldParts, withAnything } from './told-parts.ts';

const segmentsOf = (
  { sittingSeconds, callSeconds, restSeconds }: Figures,
  fill: string,
): readonly Segment[] => [
  { name: 'sitting', value: sittingSeconds - callSeconds, look: 'plot-sitting', share: 1 },
  { name: 'calls', value: callSeconds, look: 'plot-calls', fill, share: 1 },
  { name: 'rest', value: restSeconds, look: 'plot-rest', share: 0.5 },
];

const tallest = (parts: readonly ToldPart[]): number =>
  Math.max(0, ...parts.map(({ figures }) => figures.sittingSeconds + figures.restSeconds));

/** Sitting as wide bars, calls in them hatched, and rest as slim ones on top. */
export function SittingPlot({ progress }: { readonly progress: Progress }) {
  const { translate, locale } = useWords();
  const hatch = useHatch();
  const parts = toldParts(progress, locale);
  const time = (seconds: number): string => timeText(seconds, translate);
  const cells = (name: string, { sittingSeconds, callSeconds, restSeconds }: Figures): readonly string[] => [
    name,
    ...[sittingSeconds, callSeconds, restSeconds].map(time),
  ];
  const names = [translate('progress.sitting'), translate('progress.calls'), translate('progress.rest')];
  const table = {
    columns: [translate(`progress.part.${partColumn(progress)}`), ...names],
    rows: withAnything(parts).map(({ text, figures }) => cells(text.long, figures)),
    together: cells(translate('progress.together'), progress.figures),
  };
  const swatches = [
    <rect key="sitting" className="plot-sitting" x="1" y="1" width="14" height="14" rx="2" />,
    <rect key="calls" className="plot-calls" x="1" y="1" width="14" height="14" rx="2" fill={hatch.fill} />,
    <rect key="rest" className="plot-rest" x="5" y="1" width="6" height="14" rx="2" />,
  ];
  return (
    <PlotFrame
      title={translate('progress.plot.sitting')}
      table={table}
      legend={<Legend entries={swatches.map((swatch, index) => ({ name: names[index] ?? '', swatch }))} />}
      draw={(room) => {
        const measures = measure(room, parts.length, timeTicks(tallest(parts)), time);
        return (
          <Canvas measures={measures} texts={parts.map(({ text }) => text.short)} textOf={time}>
            <HatchPattern id={hatch.id} look="hatch-sitting" />
            {parts.map(({ text, figures }, index) => (
              <Stack
                key={text.long}
                measures={measures}
                index={index}
                segments={segmentsOf(figures, hatch.fill)}
              />
            ))}
          </Canvas>
        );
      }}
    />
  );
}
