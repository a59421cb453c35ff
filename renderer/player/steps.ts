import { formOf, type PlayedAs, stationIndex } from '../../shared/routines/catalogue.ts';
import type { PhaseName } from '../../shared/routines/phase.ts';

/** The steps that are done now, first and last, counted from 0. Everything before is over. */
export type StepSpan = { readonly from: number; readonly to: number };

type Place = PlayedAs & {
  readonly phase: PhaseName;
  readonly repetition: number;
  readonly repetitions: number;
};

/**
 * Which steps of an exercise a moment is about: those that say so of its phase, and of the steps that are stations the
 * one whose turn it is. A phase that no step speaks of belongs to the last one.
 */
export function stepsAt({ phase, repetition, repetitions, ...doneAs }: Place): StepSpan {
  const { steps } = formOf(doneAs);
  if (phase === 'done') return { from: steps.length, to: steps.length };
  const own = steps.flatMap(({ during }, index) => (during.includes(phase) ? [index] : []));
  if (phase === 'station') {
    const station = own[stationIndex(repetition, repetitions, own.length)] ?? 0;
    return { from: station, to: station };
  }
  const last = steps.length - 1;
  return phase === 'get-ready' && own.length === 0
    ? { from: 0, to: 0 }
    : { from: own[0] ?? last, to: own.at(-1) ?? last };
}
