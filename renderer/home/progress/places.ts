/** The page itself, and what is reached from it. */
export const progressPlaces = ['figures', 'yours', 'summary'] as const;
export type ProgressPlace = (typeof progressPlaces)[number];

const addresses: { readonly [P in ProgressPlace]: string } = {
  figures: '#progress',
  yours: '#yours',
  summary: '#summary',
};

export const progressAddress = (at: ProgressPlace): string => addresses[at];

/** The place that an address names; null for one that leads elsewhere. */
export const progressPlaceOf = (fragment: string): ProgressPlace | null =>
  progressPlaces.find((at) => addresses[at] === fragment) ?? null;
