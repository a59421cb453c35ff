export const pages = ['today', 'settings', 'signs'] as const;
export type Page = (typeof pages)[number];

/** The page that an address names by its fragment (`#settings`); Today for anything else. */
export function pageOfFragment(fragment: string): Page {
  return pages.find((page) => fragment === `#${page}`) ?? 'today';
}
