import { useCallback, useRef } from 'react';
import type { RoutineItem } from '../../shared/routines/programme.ts';
import { FigureSlot, type FigureSlotHandle } from '../player/figure-slot.tsx';
import { previewPose } from '../player/preview.ts';
import { useFrames } from '../player/use-frames.ts';

type PreviewFigureProps = {
  readonly item: RoutineItem;
  /** `moving`: once and again. `standing`: where it stands. `posed`: in its far pose, for who wants no movement. */
  readonly as: 'moving' | 'standing' | 'posed';
};

/** More than this between two pictures is a page that was not seen or stalled: the movement goes on where it was. */
const longestStepMs = 100;

/** The first exercise as it will be done. */
export function PreviewFigure({ item, as }: PreviewFigureProps) {
  const figure = useRef<FigureSlotHandle>(null);
  const shown = useRef({ atMs: 0, elapsedMs: 0 });
  const draw = useCallback(
    (pageMs: number) => {
      if (as === 'posed') {
        figure.current?.draw({ ...previewPose(item, 0), phase: 'hold', progress: 1, amount: 1 });
        return;
      }
      const { atMs, elapsedMs } = shown.current;
      const stepMs = Math.min(longestStepMs, Math.max(0, pageMs - atMs));
      shown.current = { atMs: pageMs, elapsedMs: elapsedMs + (as === 'moving' ? stepMs : 0) };
      figure.current?.draw(previewPose(item, shown.current.elapsedMs));
    },
    [item, as],
  );
  useFrames(draw, as === 'moving');
  return <FigureSlot ref={figure} exercise={item.exercise} form={item.form} level={item.level} />;
}
