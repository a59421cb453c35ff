import { useCallback, useRef, useState } from 'react';
import type { RoutineItem } from '../../shared/routines/programme.ts';
import { FigureSlot, type FigureSlotHandle } from './figure-slot.tsx';
import { previewFarMs, previewPose } from './preview.ts';
import { useFrames } from './use-frames.ts';
import { useSame } from './use-same.ts';

type PreviewFigureProps = {
  readonly item: RoutineItem;
  /** `moving`: once and again. `standing`: where it stands. `posed`: in its far pose, for who wants no movement. */
  readonly as: 'moving' | 'standing' | 'posed';
  /** In which pose it stands before it has moved; at the far end one exercise differs most from another. */
  readonly from?: 'start' | 'far-end';
};

/** More than this between two pictures is a page that was not seen or stalled: the movement goes on where it was. */
const longestStepMs = 100;

/** An exercise as it will be done, for who decides whether to do it. */
export function PreviewFigure({ item: given, as, from = 'start' }: PreviewFigureProps) {
  // A new item would be drawn at once, also in the middle of a movement.
  const item = useSame(given);
  const figure = useRef<FigureSlotHandle>(null);
  const [beginMs] = useState(() => (from === 'start' ? 0 : previewFarMs(item)));
  const shown = useRef({ atMs: 0, elapsedMs: beginMs });
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
  const { exercise, form, level } = item;
  return <FigureSlot key={level} ref={figure} exercise={exercise} form={form} level={level} />;
}
