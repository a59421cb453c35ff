import { type HelpTopic, helpAddress, helpTopics } from './help/topics.ts';
import { type ProgressPlace, progressAddress, progressPlaceOf } from './progress/places.ts';

export const pages = ['today', 'progress', 'help', 'settings'] as const;
export type Page = (typeof pages)[number];

/** Where in the window a person is: on a page, and on Help at one of its topics or at the list of them. */
export type Place =
  | { readonly page: Exclude<Page, 'help' | 'progress'> }
  | { readonly page: 'progress'; readonly at: ProgressPlace }
  | { readonly page: 'help'; readonly topic: HelpTopic | null };

/** The card, the break and main know the warning signs by this name alone. */
const signsFragment = '#signs';

/** The place that an address names by its fragment (`#settings`, `#help/signs`); Today for anything else. */
export function placeOfFragment(fragment: string): Place {
  if (fragment === signsFragment) return { page: 'help', topic: 'signs' };
  const topic = helpTopics.find((each) => fragment === helpAddress(each));
  if (topic !== undefined) return { page: 'help', topic };
  const at = progressPlaceOf(fragment);
  if (at !== null) return { page: 'progress', at };
  const page = pages.find((each) => fragment === `#${each}`) ?? 'today';
  if (page === 'progress') return { page, at: 'figures' };
  return page === 'help' ? { page, topic: null } : { page };
}

/** The one address of a place. */
export function addressOf(place: Place): string {
  if (place.page === 'progress') return progressAddress(place.at);
  return place.page === 'help' ? helpAddress(place.topic) : `#${place.page}`;
}

/** The topic a person has come back from to the list of topics; null when they came from elsewhere, or to elsewhere. */
export function topicReturnedFrom(place: Place, cameFrom: Place | null): HelpTopic | null {
  if (place.page !== 'help' || place.topic !== null) return null;
  return cameFrom?.page === 'help' ? cameFrom.topic : null;
}
