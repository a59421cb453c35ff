import type { BreakKind } from '../../shared/domain/decisions.ts';
import type { PlayedAs } from '../../shared/routines/catalogue.ts';
import type { ExerciseId } from '../../shared/routines/exercise.ts';
import type { Act } from '../bridge/use-acting.ts';
import { useWords } from '../bridge/words.tsx';
import { FigureSlot } from '../player/figure-slot.tsx';
import { GradeQuestion } from './grade-question.tsx';
import { useArrivingFocus } from './use-arriving-focus.ts';
import './farewell.css';

type FarewellProps = {
  readonly kind: BreakKind;
  readonly exercise: PlayedAs;
  readonly wasTaken: boolean;
  /** One true sentence about the day, when it is known. */
  readonly fact: string | null;
  /** What of it the person may grade; none where it was no session of strength. */
  readonly toGrade: readonly ExerciseId[];
  readonly act: Act;
};

/** The end: the figure at ease, a thank-you, and the way out is the window's own, or said where it fills the screen. */
export function Farewell({ kind, exercise, wasTaken, fact, toGrade, act }: FarewellProps) {
  const { translate } = useWords();
  useArrivingFocus('farewell', 'farewell');
  return (
    <main className="farewell">
      <div className="farewell-figure">
        <FigureSlot exercise={exercise.exercise} form={exercise.form} />
      </div>
      <div className="farewell-words">
        <div role="status" className="farewell-thanks">
          <h1 id="farewell" tabIndex={-1}>
            {translate(wasTaken ? `break.done.${kind}` : 'break.done.early')}
          </h1>
          <p className="soft">{fact}</p>
        </div>
        {toGrade.length > 0 && <GradeQuestion exercises={toGrade} act={act} />}
        <p className="break-way-out soft">{translate('break.done.leave')}</p>
      </div>
    </main>
  );
}
