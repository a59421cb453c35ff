import { useEffect, useState } from 'react';

/** Keys that show the others while they are held. */
export const showsKeys = (key: string): boolean => key === 'Alt' || key === '?';

/** Whether the keys are to be seen: while Alt or ? is held. */
export function useKeysShown(): boolean {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const hide = (): void => setShown(false);
    const onKeyDown = ({ key }: KeyboardEvent): void => {
      if (showsKeys(key)) setShown(true);
    };
    // Any key that comes up ends it: the sign on a key may change between down and up, when Shift comes up first.
    window.addEventListener('keydown', onKeyDown);
    window.addEventListener('keyup', hide);
    window.addEventListener('blur', hide);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('keyup', hide);
      window.removeEventListener('blur', hide);
    };
  }, []);
  return isShown;
}
