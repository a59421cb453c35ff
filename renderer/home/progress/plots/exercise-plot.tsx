import type { Progress } from '../../../../shared/progress/progress.ts';
import { useWords } from '../../../bridge/words.tsx';
import { exerciseKinds } from '../exercise-kinds.ts';
import { timeText } from '../time-text.ts';
import { PlotFrame } from './plot-frame.tsx';
import { RowPlot } from './row-plot.tsx';

/** How long each kind of exercise was done. */
export function ExercisePlot({ progress }: { readonly progress: Progress }) {
  const { translate } = useWords();
  const kinds = exerciseKinds(progress.figures, translate);
  const time = (seconds: number): string => timeText(seconds, translate);
  const table = {
    columns: [translate('progress.part.kind'), translate('progress.time')],
    rows: kinds.map(({ name, seconds }) => [name, time(seconds)]),
    together: [translate('progress.together'), time(kinds.reduce((sum, { seconds }) => sum + seconds, 0))],
  };
  return (
    <PlotFrame
      title={translate('progress.plot.exercises')}
      table={table}
      draw={(room) => (
        <RowPlot
          room={room}
          looks={['plot-exercise']}
          rows={kinds.map(({ name, seconds }) => ({ name, bars: [{ value: seconds, text: time(seconds) }] }))}
        />
      )}
    />
  );
}
