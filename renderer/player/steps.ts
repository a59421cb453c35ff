import { doseOf, exercises } from '../../shared/routines/catalogue.ts';
import { type RoundPhase, roundShapeOf } from '../../shared/routines/dose.ts';
import type { ExerciseId, Level } from '../../shared/routines/exercise.ts';
import type { PhaseName } from '../../shared/routines/phase.ts';

/** The steps that are done now, first and last, counted from 0. Everything before is over. */
export type StepSpan = { readonly from: number; readonly to: number };

const phasesOf = (id: ExerciseId, level: Level): readonly RoundPhase[] =>
  roundShapeOf(doseOf(id, level, 'together')).phases.map(({ phase }) => phase);

/**
 * Which steps of an exercise a phase is about. An exercise tells how to get into place first and then has one step
 * for each phase of a repetition, so the steps are matched from the end; a rest belongs to the last of them.
 */
export function stepsAt(id: ExerciseId, level: Level, phase: PhaseName): StepSpan {
  const count = exercises[id].texts.steps.length;
  const phases = phasesOf(id, level);
  const firstOfRound = Math.max(0, count - phases.length);
  if (phase === 'done') return { from: count, to: count };
  if (phase === 'get-ready' || phase === 'change-side') {
    return { from: 0, to: Math.max(0, firstOfRound - 1) };
  }
  if (phase === 'rest') return { from: count - 1, to: count - 1 };
  const place = phases.indexOf(phase);
  const step = place < 0 ? 0 : Math.min(count - 1, firstOfRound + place);
  return { from: step, to: step };
}
