import { memo, type Ref, useImperativeHandle, useRef, useState } from 'react';
import type { Scene } from '../../shared/figure/draw/scene.ts';
import { amountInTime, isCycle, type RunningTime } from '../../shared/figure/pace.ts';
import { sceneOf } from '../../shared/figure/scene-of.ts';
import type { Stage } from '../../shared/figure/stage.ts';
import { exercises } from '../../shared/routines/catalogue.ts';
import type { ExerciseId, Side } from '../../shared/routines/exercise.ts';
import type { PhaseName } from '../../shared/routines/phase.ts';
import { useWords } from '../bridge/words.tsx';
import { Figure, type FigureHandle } from '../figure/figure.tsx';

/** What the player knows of a body: how far it has gone, and in which phase of what. */
export type FigurePose = {
  readonly exercise: ExerciseId;
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
  timer: 'out',
  hold: 'held',
  'hold-in': 'held',
  return: 'back',
  'breathe-out': 'back',
  rest: 'rest',
  'hold-out': 'rest',
  'get-ready': 'rest',
  'change-side': 'rest',
  done: 'rest',
};

/** Someone at rest in the place where the exercise is done. */
const restPose = (exercise: ExerciseId): FigurePose => ({
  exercise,
  amount: 0,
  phase: 'rest',
  progress: 0,
  side: null,
  running: null,
  hasArrow: false,
});

/** The picture of a pose. The reach of the level is in the amount, so the figure is asked for the usual way. */
function sceneAt(pose: FigurePose): Scene {
  const { exercise, phase, side, running } = pose;
  // A card shows what comes there and back; walking goes on.
  const isTimed = running !== null && (phase === 'timer' || isCycle(exercise));
  return sceneOf({
    exercise,
    amount: isTimed ? amountInTime(exercise, running) : pose.amount,
    side: side ?? 'right',
    level: 'usual',
    base: 'usual',
    form: 'standard',
    restingArm: null,
    stage: stageOf[phase],
    progress: pose.progress,
    isFirstRepetition: pose.hasArrow,
    palette: 'slate',
  });
}

export type FigureSlotHandle = { readonly draw: (pose: FigurePose) => void };

type FigureSlotProps = {
  readonly exercise: ExerciseId;
  /** The pose that stands until another is drawn; at rest, unless said otherwise. */
  readonly amount?: number;
  readonly ref?: Ref<FigureSlotHandle>;
};

/** The one place where player and figure meet. It renders when the exercise changes; poses are drawn in place. */
export const FigureSlot = memo(function FigureSlot({ exercise, amount = 0, ref }: FigureSlotProps) {
  const { translate } = useWords();
  const figure = useRef<FigureHandle>(null);
  useImperativeHandle(ref, () => ({ draw: (pose) => figure.current?.update(sceneAt(pose)) }), []);
  const [first, setFirst] = useState(() => ({ exercise, scene: sceneAt({ ...restPose(exercise), amount }) }));
  if (first.exercise !== exercise) setFirst({ exercise, scene: sceneAt({ ...restPose(exercise), amount }) });
  return <Figure ref={figure} scene={first.scene} label={translate(exercises[exercise].texts.figure)} />;
});
