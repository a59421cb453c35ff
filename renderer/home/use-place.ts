import { useState, useSyncExternalStore } from 'react';
import { type Place, placeOfFragment } from './pages.ts';

const onFragmentChanged = (listener: () => void): (() => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

export type Visit = {
  readonly place: Place;
  /** Null until the person goes somewhere inside this window. */
  readonly cameFrom: Place | null;
};

/** The place in the address, and the one before it. */
export function usePlace(): Visit {
  const fragment = useSyncExternalStore(
    onFragmentChanged,
    () => window.location.hash,
    () => '',
  );
  const [seen, setSeen] = useState<Visit & { readonly fragment: string }>(() => ({
    fragment,
    place: placeOfFragment(fragment),
    cameFrom: null,
  }));
  if (seen.fragment === fragment) return seen;
  const next = { fragment, place: placeOfFragment(fragment), cameFrom: seen.place };
  setSeen(next);
  return next;
}
