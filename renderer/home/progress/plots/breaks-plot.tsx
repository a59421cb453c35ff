import type { BreakCounts } from '../../../../shared/progress/figures.ts';
import type { Progress } from '../../../../shared/progress/progress.ts';
import { useWords } from '../../../bridge/words.tsx';
import { Canvas } from './canvas.tsx';
import { Legend } from './legend.tsx';
import { countTicks, measure } from './measures.ts';
import { PlotFrame } from './plot-frame.tsx';
import { HatchPattern, useHatch } from './shapes.tsx';
import { type Segment, Stack } from './stack.tsx';
import { partColumn, toldParts, withAnything } from './told-parts.ts';

const segmentsOf = ({ taken, left, cutShort, skipped }: BreakCounts, fill: string): readonly Segment[] => [
  { name: 'taken', value: taken, look: 'plot-taken', share: 1 },
  { name: 'left', value: left, look: 'plot-left', fill, share: 1 },
  { name: 'cut-short', value: cutShort, look: 'plot-cut-short', share: 0.5 },
  { name: 'skipped', value: skipped, look: 'plot-skipped', share: 0.5 },
];

const sum = (counts: BreakCounts): number => Object.values(counts).reduce((total, count) => total + count, 0);

/** What came of the breaks that were asked for: full, hatched, slim and hollow. */
export function BreaksPlot({ progress }: { readonly progress: Progress }) {
  const { translate, locale } = useWords();
  const hatch = useHatch();
  const parts = toldParts(progress, locale);
  const number = (count: number): string => translate('progress.figures.count', { count });
  const cells = (name: string, { taken, left, cutShort, skipped }: BreakCounts): readonly string[] => [
    name,
    ...[taken, left, cutShort, skipped].map(number),
  ];
  const names = (['taken', 'left', 'cut-short', 'skipped'] as const).map((each) =>
    translate(`progress.figures.${each}`),
  );
  const table = {
    columns: [translate(`progress.part.${partColumn(progress)}`), ...names],
    rows: withAnything(parts).map(({ text, figures }) => cells(text.long, figures.breaks)),
    together: cells(translate('progress.together'), progress.figures.breaks),
  };
  const swatches = [
    <rect key="taken" className="plot-taken" x="1" y="1" width="14" height="14" rx="2" />,
    <rect key="left" className="plot-left" x="1" y="1" width="14" height="14" rx="2" fill={hatch.fill} />,
    <rect key="cut-short" className="plot-cut-short" x="5" y="1" width="6" height="14" rx="2" />,
    <rect key="skipped" className="plot-skipped" x="5" y="1" width="6" height="14" rx="2" />,
  ];
  const most = Math.max(0, ...parts.map(({ figures }) => sum(figures.breaks)));
  return (
    <PlotFrame
      title={translate('progress.plot.breaks')}
      table={table}
      legend={<Legend entries={swatches.map((swatch, index) => ({ name: names[index] ?? '', swatch }))} />}
      draw={(room) => {
        const measures = measure(room, parts.length, countTicks(most), number);
        return (
          <Canvas measures={measures} texts={parts.map(({ text }) => text.short)} textOf={number}>
            <HatchPattern id={hatch.id} look="hatch-breaks" />
            {parts.map(({ text, figures }, index) => (
              <Stack
                key={text.long}
                measures={measures}
                index={index}
                segments={segmentsOf(figures.breaks, hatch.fill)}
              />
            ))}
          </Canvas>
        );
      }}
    />
  );
}
