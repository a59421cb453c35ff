import { useEffect, useState } from 'react';
import { useLatest } from '../player/use-latest.ts';
import { type BreakCommand, commandOfKey, showsKeys } from './keys.ts';

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, select, input, a') !== null;

/** Hears the keys of the break, wherever in the window the focus is. */
export function useBreakKeys(onCommand: (command: BreakCommand) => void): void {
  const tell = useLatest(onCommand);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { key, code, ctrlKey, metaKey, repeat, target } = event;
      const command = commandOfKey({ key, code, ctrlKey, metaKey, repeat, isOnControl: isControl(target) });
      if (command === null) return;
      event.preventDefault();
      tell.current(command);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [tell]);
}

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
