import type { MessageKey } from '../../shared/i18n/messages.ts';
import { captionOf } from '../../shared/routines/catalogue.ts';
import type { FormName, Level, Side } from '../../shared/routines/exercise.ts';
import type { AnyExercise } from '../../shared/routines/own-exercise.ts';
import type { PhaseName } from '../../shared/routines/phase.ts';
import { type Moment, momentAt } from '../../shared/routines/routine-clock.ts';
import { type Count, countAt } from './count.ts';
import { type PlayHead, routineNowMs } from './play-head.ts';
import { type StepSpan, stepsAt } from './steps.ts';

/** What the words of the player show. It changes once a second at most; everything that glides is in `Frame`. */
export type Face = {
  readonly itemIndex: number;
  readonly exercise: AnyExercise;
  readonly form: FormName;
  readonly level: Level;
  readonly phase: PhaseName;
  readonly caption: MessageKey;
  readonly unit: Count['unit'];
  readonly left: number;
  readonly repetition: number;
  readonly repetitions: number;
  readonly set: number;
  readonly sets: number;
  readonly side: Side | null;
  readonly steps: StepSpan;
  readonly next: AnyExercise | null;
  readonly isPaused: boolean;
};

/** One instant, ready to be drawn. */
export type Frame = { readonly moment: Moment; readonly count: Count; readonly face: Face };

export function frameAt(head: PlayHead, pageMs: number): Frame {
  const { routine, run } = head.running;
  const nowMs = routineNowMs(head, pageMs);
  const moment = momentAt(routine, run, nowMs);
  const count = countAt(routine, run, nowMs);
  const { itemIndex, exercise, form, level, phase, next, isPaused } = moment;
  const { repetition, repetitions, set, sets, side } = moment;
  const face: Face = {
    itemIndex,
    exercise,
    form,
    level,
    phase: phase.is,
    caption: captionOf({ ...moment, phase: phase.is }),
    unit: count.unit,
    left: count.left,
    repetition,
    repetitions,
    set,
    sets,
    side,
    steps: stepsAt({ ...moment, phase: phase.is }),
    next: next?.exercise ?? null,
    isPaused,
  };
  return { moment, count, face };
}

const isSameStep = (one: StepSpan, other: StepSpan): boolean =>
  one.from === other.from && one.to === other.to;

/** Compared field by field, with every picture: what differs is rendered anew. */
export function isSameFace({ steps, ...one }: Face, { steps: otherSteps, ...other }: Face): boolean {
  const [values, others] = [Object.values(one), Object.values(other)];
  return values.every((value, index) => value === others[index]) && isSameStep(steps, otherSteps);
}
