import { useEffect } from 'react';
import { useLatest } from '../player/use-latest.ts';
import { type BreakCommand, commandOfKey } from './keys.ts';

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, select, input, a') !== null;

/** Hears the keys of the break, wherever in the window the focus is. */
export function useBreakKeys(onCommand: (command: BreakCommand) => void): void {
  const tell = useLatest(onCommand);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { key, code, altKey, ctrlKey, metaKey, repeat } = event;
      const isOnControl = isControl(event.target);
      const command = commandOfKey({ key, code, altKey, ctrlKey, metaKey, repeat, isOnControl });
      if (command === null) return;
      event.preventDefault();
      tell.current(command);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [tell]);
}
