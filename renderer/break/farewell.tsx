import type { DoneAs } from '../../shared/routines/catalogue.ts';
import { useWords } from '../bridge/words.tsx';
import { FigureSlot } from '../player/figure-slot.tsx';
import type { RoutineKind } from './stage.ts';
import { useArrivingFocus } from './use-arriving-focus.ts';
import './farewell.css';

type FarewellProps = {
  readonly kind: RoutineKind;
  readonly exercise: DoneAs;
  readonly wasTaken: boolean;
  /** One true sentence about the day, when it is known. */
  readonly fact: string | null;
};

/** The end: the figure at ease, a thank-you, and the way out is the window's own. */
export function Farewell({ kind, exercise, wasTaken, fact }: FarewellProps) {
  const { translate } = useWords();
  useArrivingFocus('farewell', 'farewell');
  return (
    <main className="farewell">
      <div className="farewell-figure">
        <FigureSlot exercise={exercise.exercise} form={exercise.form} />
      </div>
      <div className="farewell-words" role="status">
        <h1 id="farewell" tabIndex={-1}>
          {translate(wasTaken ? `break.done.${kind}` : 'break.done.early')}
        </h1>
        <p className="soft">{fact}</p>
      </div>
    </main>
  );
}
