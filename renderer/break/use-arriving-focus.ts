import { useEffect } from 'react';

/** Brings the focus to the heading when the window shows something new, and when the window is given the focus. */
export function useArrivingFocus(headingId: string, shown: string | number): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown is the reason to move the focus.
  useEffect(() => {
    document.getElementById(headingId)?.focus();
    const onWindowFocus = (): void => {
      if (document.activeElement === document.body) document.getElementById(headingId)?.focus();
    };
    window.addEventListener('focus', onWindowFocus);
    return () => window.removeEventListener('focus', onWindowFocus);
  }, [headingId, shown]);
}
