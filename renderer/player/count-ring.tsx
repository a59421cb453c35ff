import { type ReactNode, type Ref, useImperativeHandle, useRef } from 'react';
import './count-ring.css';

export type CountRingHandle = {
  /** 0 (nothing is over) to 1. */
  readonly draw: (fraction: number) => void;
};

type CountRingProps = {
  readonly ref?: Ref<CountRingHandle>;
  readonly isPaused: boolean;
  /** What is counted, in words; the ring itself says nothing that this does not say. */
  readonly children: ReactNode;
};

const centre = 60;
const radius = 53;

/** A ring that empties as the count runs down. It is a timer, and silent: nobody wants every second read out. */
export function CountRing({ ref, isPaused, children }: CountRingProps) {
  const arc = useRef<SVGCircleElement>(null);
  useImperativeHandle(ref, () => ({
    draw: (fraction) => {
      const percent = (1 - Math.min(1, Math.max(0, fraction))) * 100;
      arc.current?.setAttribute('stroke-dasharray', `${percent.toFixed(1)} 100`);
      arc.current?.setAttribute('stroke-opacity', percent < 0.5 ? '0' : '1');
    },
  }));
  const circle = { cx: centre, cy: centre, r: radius, pathLength: 100 };
  return (
    <div role="timer" aria-live="off" className={isPaused ? 'count-ring count-ring-paused' : 'count-ring'}>
      <svg viewBox="0 0 120 120" aria-hidden="true" focusable="false">
        <circle className="count-ring-track" {...circle} />
        <circle
          ref={arc}
          className="count-ring-arc"
          {...circle}
          strokeDasharray="100 100"
          transform={`rotate(-90 ${centre} ${centre})`}
        />
      </svg>
      <p className="count-ring-words">{children}</p>
    </div>
  );
}
