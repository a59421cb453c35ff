import { type Ref, useImperativeHandle, useRef } from 'react';
import type { PlayedAs } from '../../shared/routines/catalogue.ts';
import type { Level } from '../../shared/routines/exercise.ts';
import type { PhaseName } from '../../shared/routines/phase.ts';
import type { Frame } from './face.ts';
import { FigureSlot } from './figure-slot.tsx';
import './still-poses.css';

export type StillPosesHandle = { readonly draw: (frame: Frame) => void };

type StillPosesProps = PlayedAs & { readonly level: Level; readonly ref?: Ref<StillPosesHandle> };

const atEnd: ReadonlySet<PhaseName> = new Set(['move', 'hold', 'breathe-in', 'hold-in']);
const backwards: ReadonlySet<PhaseName> = new Set(['return', 'breathe-out']);
/** Longer than the line, so that an empty dash shows nothing of the next one. */
const gap = 200;

/**
 * The exercise without movement: where it begins, an arrow, and where it goes. While it is played the pose to be in now
 * stands out, and a line under it fills while the phase lasts.
 */
export function StillPoses({ exercise, form, level, ref }: StillPosesProps) {
  const box = useRef<HTMLDivElement>(null);
  const lines = [useRef<SVGPathElement>(null), useRef<SVGPathElement>(null)] as const;
  const drawLine = (line: SVGPathElement | null, percent: number): void =>
    line?.setAttribute('stroke-dasharray', `${percent} ${gap}`);
  useImperativeHandle(ref, () => ({
    draw: ({ moment }) => {
      const percent = Math.round(moment.progress * 100);
      const isAtEnd = atEnd.has(moment.phase.is);
      box.current?.setAttribute('data-now', isAtEnd ? 'end' : 'start');
      box.current?.setAttribute('data-way', backwards.has(moment.phase.is) ? 'back' : 'out');
      drawLine(lines[0].current, isAtEnd ? 0 : percent);
      drawLine(lines[1].current, isAtEnd ? percent : 0);
    },
  }));
  return (
    <div ref={box} className="still-poses">
      {([0, 1] as const).map((amount) => (
        <div key={amount} className="still-pose">
          <FigureSlot key={level} exercise={exercise} form={form} level={level} amount={amount} />
          <svg viewBox="0 0 100 4" aria-hidden="true" focusable="false" preserveAspectRatio="none">
            <path className="still-track" d="M0 2H100" />
            <path ref={lines[amount]} className="still-fill" d="M0 2H100" strokeDasharray={`0 ${gap}`} />
          </svg>
        </div>
      ))}
      <svg className="still-arrow" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
        <path d="M8 24H40M28 12L40 24L28 36" />
      </svg>
    </div>
  );
}
