import { useSyncExternalStore } from 'react';

const query = '(prefers-reduced-motion: reduce)';

function onChanged(listener: () => void): () => void {
  const list = window.matchMedia(query);
  list.addEventListener('change', listener);
  return () => list.removeEventListener('change', listener);
}

/** Whether the person asked the system for less movement; follows a change while the window is open. */
export function useReducedMotion(): boolean {
  return useSyncExternalStore(
    onChanged,
    () => window.matchMedia(query).matches,
    () => false,
  );
}
