import { memo, type Ref, useImperativeHandle, useRef, useState } from 'react';
import type { Scene } from '../../shared/figure/draw/scene.ts';
import { sceneOf } from '../../shared/figure/scene-of.ts';
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
  /** Whether an arrow shows which way it goes next. */
  readonly hasArrow: boolean;
};

const backPhases: ReadonlySet<PhaseName> = new Set(['hold', 'hold-in', 'return', 'breathe-out']);

/** Someone at rest in the place where the exercise is done. */
const restPose = (exercise: ExerciseId): FigurePose => ({
  exercise,
  amount: 0,
  phase: 'rest',
  progress: 0,
  side: null,
  hasArrow: false,
});

/** The picture of a pose. The reach of the level is in the amount, so the figure is asked for the usual way. */
function sceneAt({ exercise, amount, phase, progress, side, hasArrow }: FigurePose): Scene {
  const isHeld = phase === 'hold' || phase === 'hold-in';
  return sceneOf({
    exercise,
    amount,
    side: side ?? 'right',
    level: 'usual',
    hold: isHeld ? progress : 0,
    next: backPhases.has(phase) ? 'back' : 'out',
    isFirstRepetition: hasArrow,
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
  return (
    <Figure ref={figure} scene={first.scene} label={translate(exercises[exercise].forms.standard.figure)} />
  );
});
