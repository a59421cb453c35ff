import { useEffect, useRef } from 'react';
import './patience-line.css';

type Patience = { readonly leftSeconds: number; readonly ofSeconds: number };

/** Two readings of the same deadline differ by whole seconds and travel time; within this the line runs on. */
const sameDeadlineMs = 1_500;

type Run = { readonly animation: Animation; readonly endsAtMs: number };

function runOut(line: HTMLElement, { leftSeconds, ofSeconds }: Patience, isStill: boolean): Run {
  const duration = Math.max(1, leftSeconds * 1000);
  const from = Math.min(1, leftSeconds / Math.max(1, ofSeconds));
  const animation = line.animate([{ transform: `scaleX(${from})` }, { transform: 'scaleX(0)' }], {
    duration,
    fill: 'forwards',
    easing: isStill ? `steps(${Math.max(1, Math.ceil(leftSeconds / 10))}, end)` : 'linear',
  });
  return { animation, endsAtMs: performance.now() + duration };
}

type PatienceLineProps = {
  readonly patience: Patience | null;
  /** It then moves in a few steps. */
  readonly isStill: boolean;
};

/** How long the card still waits: full until somebody is there, then running out. The browser moves it alone. */
export function PatienceLine({ patience, isStill }: PatienceLineProps) {
  const line = useRef<HTMLDivElement>(null);
  const run = useRef<Run | null>(null);
  useEffect(() => {
    const before = run.current;
    if (patience === null || line.current === null) {
      before?.animation.cancel();
      run.current = null;
      return;
    }
    const endsAtMs = performance.now() + patience.leftSeconds * 1000;
    if (before !== null && Math.abs(before.endsAtMs - endsAtMs) < sameDeadlineMs) return;
    before?.animation.cancel();
    run.current = runOut(line.current, patience, isStill);
  }, [patience, isStill]);
  return (
    <div className="patience" aria-hidden="true">
      <div ref={line} className="patience-left" />
    </div>
  );
}
