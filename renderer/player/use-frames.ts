import { useEffect } from 'react';

/**
 * About thirty pictures a second. A display that shows sixty may take one of its own steps of 17 ms longer to bring one
 * up: with 31 ms between two no eye waits for more than 50.
 */
const pictureMs = 31;

/**
 * Draws at once, and while something moves about thirty times a second. A timer, and no request for the display's own
 * pictures: each of those costs a page the whole way to the screen, also where nothing has changed. A hidden page asks
 * for one of them, and so sleeps until it is seen.
 */
export function useFrames(draw: (pageMs: number) => void, isMoving: boolean): void {
  useEffect(() => {
    draw(performance.now());
    if (!isMoving) return;
    let dueMs = performance.now();
    let timer = 0;
    let request = 0;
    const sleep = (): void => {
      if (document.hidden) {
        request = requestAnimationFrame(next);
        return;
      }
      const nowMs = performance.now();
      // After a stall it goes on from where it is: pictures that were missed are not made up for.
      dueMs = Math.max(dueMs, nowMs - pictureMs) + pictureMs;
      timer = window.setTimeout(next, dueMs - nowMs);
    };
    const next = (): void => {
      draw(performance.now());
      sleep();
    };
    sleep();
    return () => {
      clearTimeout(timer);
      cancelAnimationFrame(request);
    };
  }, [draw, isMoving]);
}
