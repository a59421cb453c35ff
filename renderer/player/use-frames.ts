import { useEffect } from 'react';

/** Thirty pictures a second are smooth for movements this slow, and half the work of sixty. */
const pictureMs = 1000 / 30;
/** A display that shows sixty a second is never exactly on time. */
const earlyMs = 4;

/** Draws at once, and while something moves about thirty times a second. A hidden page is not asked to draw. */
export function useFrames(draw: (pageMs: number) => void, isMoving: boolean): void {
  useEffect(() => {
    draw(performance.now());
    if (!isMoving) return;
    let drawnAtMs = performance.now();
    let request = requestAnimationFrame(function next(pageMs) {
      request = requestAnimationFrame(next);
      if (pageMs - drawnAtMs < pictureMs - earlyMs) return;
      drawnAtMs = pageMs;
      draw(pageMs);
    });
    return () => cancelAnimationFrame(request);
  }, [draw, isMoving]);
}
