import { useEffect, useReducer, useRef } from 'react';

/** Moves the focus to the element with an id once the next drawing has put it there. */
export function useFocusLater(): (id: string) => void {
  const wanted = useRef<string | null>(null);
  const [, draw] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    if (wanted.current === null) return;
    const element = document.getElementById(wanted.current);
    if (element === null) return;
    wanted.current = null;
    element.focus();
  });
  return (id) => {
    wanted.current = id;
    // What changed may have been drawn before it was known to be done: the next change would then take the focus along.
    draw();
  };
}
