import { useEffect } from 'react';
import { useLatest } from '../player/use-latest.ts';

/** Escape puts the break off, and a window that is given the focus hands it to the first button. */
export function useCardKeys(onEscape: () => void, firstButtonId: string): void {
  const latestEscape = useLatest(onEscape);
  useEffect(() => {
    const onKeyDown = ({ key, defaultPrevented }: KeyboardEvent): void => {
      if (key === 'Escape' && !defaultPrevented) latestEscape.current();
    };
    const onFocus = (): void => {
      if (document.activeElement === document.body) document.getElementById(firstButtonId)?.focus();
    };
    window.addEventListener('keydown', onKeyDown);
    window.addEventListener('focus', onFocus);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('focus', onFocus);
    };
  }, [latestEscape, firstButtonId]);
}
