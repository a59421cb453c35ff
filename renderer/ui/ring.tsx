import type { ReactNode } from 'react';
import './ring.css';

/** Six shapes that differ without colour; the tray icon draws the same ones small. */
export type RingShape = 'sitting' | 'due' | 'break' | 'paused' | 'standing' | 'away';

type RingProps = {
  readonly shape: RingShape;
  /** 0 (empty) to 1 (closed). */
  readonly fraction: number;
  /** What stands inside; the ring itself says nothing that this does not say. */
  readonly children: ReactNode;
};

const centre = 120;
const radius = 104;

export function Ring({ shape, fraction, children }: RingProps) {
  const circle = { cx: centre, cy: centre, r: radius, pathLength: 100 };
  const percent = Math.min(1, Math.max(0, fraction)) * 100;
  return (
    <div className={`ring ring-${shape}`}>
      <svg viewBox="0 0 240 240" aria-hidden="true" focusable="false">
        <circle className="ring-track" {...circle} />
        {percent > 0 && (
          <circle
            className="ring-fill"
            {...circle}
            strokeDasharray={`${percent} ${100 - percent}`}
            transform={`rotate(-90 ${centre} ${centre})`}
          />
        )}
        {shape === 'due' && <circle className="ring-halo" cx={centre} cy={centre} r={117} />}
        {shape === 'paused' && <path className="ring-bars" d="M113 176v18M127 176v18" />}
      </svg>
      <div className="ring-inside">{children}</div>
    </div>
  );
}
