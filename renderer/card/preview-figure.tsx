import { useCallback, useRef } from 'react';
import type { RoutineItem } from '../../shared/routines/programme.ts';
import { FigureSlot, type FigureSlotHandle } from '../player/figure-slot.tsx';
import { previewPose } from '../player/preview.ts';
import { useReducedMotion } from '../player/reduced-motion.ts';
import { useFrames } from '../player/use-frames.ts';

type PreviewFigureProps = {
  readonly item: RoutineItem;
  /** False while nobody sees it. */
  readonly isShown: boolean;
};

/** The first exercise as it will be done, once and again; held in its far pose for who wants no movement. */
export function PreviewFigure({ item, isShown }: PreviewFigureProps) {
  const figure = useRef<FigureSlotHandle>(null);
  const beganAtMs = useRef<number | null>(null);
  const isStill = useReducedMotion();
  const draw = useCallback(
    (pageMs: number) => {
      if (isStill) {
        figure.current?.draw({ ...previewPose(item, 0), phase: 'hold', progress: 1, amount: 1 });
        return;
      }
      beganAtMs.current ??= pageMs;
      figure.current?.draw(previewPose(item, Math.max(0, pageMs - beganAtMs.current)));
    },
    [item, isStill],
  );
  useFrames(draw, isShown && !isStill);
  return <FigureSlot ref={figure} exercise={item.exercise} />;
}
