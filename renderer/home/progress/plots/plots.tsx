import type { Progress } from '../../../../shared/progress/progress.ts';
import { BreaksPlot } from './breaks-plot.tsx';
import { ExercisePlot } from './exercise-plot.tsx';
import { LongestPlot } from './longest-plot.tsx';
import { SittingPlot } from './sitting-plot.tsx';
import { WalkPlot } from './walk-plot.tsx';
import { WeekdayPlot } from './weekday-plot.tsx';

const hasExercised = ({ figures }: Progress): boolean =>
  Object.entries(figures.exerciseSeconds).some(([kind, seconds]) => kind !== 'walk' && seconds > 0);

/** The plots of which there is anything to see in this period. */
export function Plots({ progress }: { readonly progress: Progress }) {
  const { figures, period, parts } = progress;
  const isDay = period.scale === 'day';
  const hasTimes = parts.some((part) => part.figures.sittingSeconds + part.figures.restSeconds > 0);
  const hasBreaks = parts.some((part) => Object.values(part.figures.breaks).some((count) => count > 0));
  return (
    <div className="plots">
      {hasTimes && <SittingPlot progress={progress} />}
      {hasBreaks && <BreaksPlot progress={progress} />}
      {!isDay && figures.longestSittingSeconds > 0 && <LongestPlot progress={progress} />}
      {!isDay && figures.walkSeconds > 0 && <WalkPlot progress={progress} />}
      {hasExercised(progress) && <ExercisePlot progress={progress} />}
      {(period.scale === 'month' || period.scale === 'year') && <WeekdayPlot progress={progress} />}
    </div>
  );
}
