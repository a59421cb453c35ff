import { memo, type Ref, useImperativeHandle, useRef, useState } from 'react';
import { type SceneRequest, sceneOf } from '../../shared/figure/scene-of.ts';
import { textOf } from '../../shared/i18n/text-of.ts';
import { figureTextOf, type PlayedAs } from '../../shared/routines/catalogue.ts';
import type { Level } from '../../shared/routines/exercise.ts';
import { useWords } from '../bridge/words.tsx';
import { Figure, type FigureHandle } from '../figure/figure.tsx';
import { useBody } from './body.tsx';
import { figureOf } from './figure-of.ts';
import { type FigurePose, isSameRequest, levelShown, requestAt, sceneAt } from './figure-scene.ts';

type Posed = PlayedAs & { readonly level: Level; readonly amount: number };

/** Someone who stays in a pose, in the place where the exercise is done. */
const stillPose = (posed: Posed): FigurePose => ({
  ...posed,
  phase: posed.amount === 0 ? 'rest' : 'hold',
  progress: 0,
  side: null,
  running: null,
  hasArrow: false,
});

export type FigureSlotHandle = {
  /** A pose that looks like the one before costs nothing. */
  readonly draw: (pose: FigurePose) => void;
};

type FigureSlotProps = PlayedAs & {
  readonly level?: Level;
  /** The pose that stands until another is drawn; at rest, unless said otherwise. */
  readonly amount?: number;
  readonly ref?: Ref<FigureSlotHandle>;
};

/** The one place where player and figure meet. It renders when the exercise changes; poses are drawn in place. */
export const FigureSlot = memo(function FigureSlot(props: FigureSlotProps) {
  const { exercise, form, level = 'usual', amount = 0, ref } = props;
  const { translate } = useWords();
  const body = useBody();
  const figure = useRef<FigureHandle>(null);
  const shown = useRef<FigurePose>(null);
  const drawn = useRef<SceneRequest>(null);
  useImperativeHandle(
    ref,
    () => ({
      draw: (pose) => {
        shown.current = { ...pose, level: levelShown(shown.current, pose) };
        const request = requestAt(shown.current, body);
        if (drawn.current !== null && isSameRequest(drawn.current, request)) return;
        drawn.current = request;
        figure.current?.update(sceneOf(request));
      },
    }),
    [body],
  );
  // What a person added is another object each time it is told of; its figure is the same.
  const played = figureOf(exercise);
  const begin = () => ({
    played,
    form,
    body,
    scene: sceneAt(stillPose({ exercise, form, level, amount }), body),
  });
  const [first, setFirst] = useState(begin);
  if (first.played !== played || first.form !== form || first.body !== body) setFirst(begin());
  const label = textOf(figureTextOf({ exercise, form }, level), translate);
  return <Figure ref={figure} scene={first.scene} label={label} />;
});
