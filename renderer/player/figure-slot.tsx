import { memo, type Ref, useImperativeHandle, useRef, useState } from 'react';
import type { Scene } from '../../shared/figure/draw/scene.ts';
import { amountInTime, isCycle, type RunningTime } from '../../shared/figure/pace.ts';
import { sceneOf } from '../../shared/figure/scene-of.ts';
import type { Stage } from '../../shared/figure/stage.ts';
import { textOf } from '../../shared/i18n/text-of.ts';
import type { FigureBody } from '../../shared/ipc/contract.ts';
import { formOf, type PlayedAs } from '../../shared/routines/catalogue.ts';
import type { FormName, Side } from '../../shared/routines/exercise.ts';
import type { AnyExercise } from '../../shared/routines/own-exercise.ts';
import type { PhaseName } from '../../shared/routines/phase.ts';
import { useWords } from '../bridge/words.tsx';
import { Figure, type FigureHandle } from '../figure/figure.tsx';
import { useBody } from './body.tsx';
import { figureOf } from './figure-of.ts';

/** What the player knows of a body: how far it has gone, and in which phase of what. */
export type FigurePose = {
  readonly exercise: AnyExercise;
  readonly form: FormName;
  /** From pose A (0) to pose B (1), with the reach of the level already in it. */
  readonly amount: number;
  readonly phase: PhaseName;
  readonly progress: number;
  readonly side: Side | null;
  /** The time that runs, where time moves the body on and no repetition does. */
  readonly running: RunningTime | null;
  /** Whether an arrow shows which way it goes next. */
  readonly hasArrow: boolean;
};

const stageOf: { readonly [P in PhaseName]: Stage } = {
  move: 'out',
  'breathe-in': 'out',
  station: 'out',
  timer: 'out',
  hold: 'held',
  'hold-in': 'held',
  return: 'back',
  'breathe-out': 'back',
  rest: 'rest',
  'hold-out': 'rest',
  'get-ready': 'rest',
  'change-side': 'rest',
  'between-sets': 'rest',
  look: 'rest',
  done: 'rest',
};

/** Someone at rest in the place where the exercise is done. */
const restPose = ({ exercise, form }: PlayedAs): FigurePose => ({
  exercise,
  form,
  amount: 0,
  phase: 'rest',
  progress: 0,
  side: null,
  running: null,
  hasArrow: false,
});

/** The picture of a pose. The reach of the level is in the amount, so the figure is asked for the usual way. */
function sceneAt(pose: FigurePose, { base, restingArm }: FigureBody): Scene {
  const { form, phase, side, running } = pose;
  const exercise = figureOf(pose.exercise);
  // A card shows what comes there and back; walking goes on.
  const isTimed = running !== null && (phase === 'timer' || isCycle(exercise));
  return sceneOf({
    exercise,
    amount: isTimed ? amountInTime(exercise, running) : pose.amount,
    side: side ?? 'right',
    level: 'usual',
    base,
    form,
    restingArm,
    stage: stageOf[phase],
    progress: pose.progress,
    isFirstRepetition: pose.hasArrow,
    palette: 'clay',
  });
}

export type FigureSlotHandle = { readonly draw: (pose: FigurePose) => void };

type FigureSlotProps = PlayedAs & {
  /** The pose that stands until another is drawn; at rest, unless said otherwise. */
  readonly amount?: number;
  readonly ref?: Ref<FigureSlotHandle>;
};

/** The one place where player and figure meet. It renders when the exercise changes; poses are drawn in place. */
export const FigureSlot = memo(function FigureSlot({ exercise, form, amount = 0, ref }: FigureSlotProps) {
  const { translate } = useWords();
  const body = useBody();
  const figure = useRef<FigureHandle>(null);
  useImperativeHandle(ref, () => ({ draw: (pose) => figure.current?.update(sceneAt(pose, body)) }), [body]);
  // What a person added is another object each time it is told of; its figure is the same.
  const shown = figureOf(exercise);
  const begin = () => ({
    shown,
    form,
    body,
    scene: sceneAt({ ...restPose({ exercise, form }), amount }, body),
  });
  const [first, setFirst] = useState(begin);
  if (first.shown !== shown || first.form !== form || first.body !== body) setFirst(begin());
  return (
    <Figure ref={figure} scene={first.scene} label={textOf(formOf({ exercise, form }).figure, translate)} />
  );
});
