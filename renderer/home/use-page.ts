import { useState, useSyncExternalStore } from 'react';
import { type Page, pageOfFragment } from './pages.ts';

const onFragmentChanged = (listener: () => void): (() => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

/** The page in the address, and whether the person came to it inside this window. */
export function usePage(): { readonly page: Page; readonly isArrival: boolean } {
  const page = useSyncExternalStore(
    onFragmentChanged,
    () => pageOfFragment(window.location.hash),
    (): Page => 'today',
  );
  const [seen, setSeen] = useState({ page, isArrival: false });
  if (seen.page === page) return seen;
  const next = { page, isArrival: true };
  setSeen(next);
  return next;
}
