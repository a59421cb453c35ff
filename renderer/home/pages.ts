import { type FirstRunStep, firstRunAddress, firstRunStepOf } from './first-run/steps.ts';
import { type HelpTopic, helpAddress, helpTopics } from './help/topics.ts';

export const pages = ['today', 'help', 'settings'] as const;
export type Page = (typeof pages)[number];

/**
 * Where in the window a person is: on a page, on Help at one of its topics or at the list of them, or at one of the
 * first steps, which are no page of the navigation.
 */
export type Place =
  | { readonly page: Exclude<Page, 'help'> }
  | { readonly page: 'help'; readonly topic: HelpTopic | null }
  | { readonly page: 'first-run'; readonly step: FirstRunStep };

/** The card, the break and main know the warning signs by this name alone. */
const signsFragment = '#signs';

/** The place that an address names by its fragment (`#settings`, `#help/signs`); Today for anything else. */
export function placeOfFragment(fragment: string): Place {
  if (fragment === signsFragment) return { page: 'help', topic: 'signs' };
  const topic = helpTopics.find((each) => fragment === helpAddress(each));
  if (topic !== undefined) return { page: 'help', topic };
  const step = firstRunStepOf(fragment);
  if (step !== null) return { page: 'first-run', step };
  const page = pages.find((each) => fragment === `#${each}`) ?? 'today';
  return page === 'help' ? { page, topic: null } : { page };
}

/** The one address of a place. */
export function addressOf(place: Place): string {
  if (place.page === 'help') return helpAddress(place.topic);
  return place.page === 'first-run' ? firstRunAddress(place.step) : `#${place.page}`;
}

/** The topic a person has come back from to the list of topics; null when they came from elsewhere, or to elsewhere. */
export function topicReturnedFrom(place: Place, cameFrom: Place | null): HelpTopic | null {
  if (place.page !== 'help' || place.topic !== null) return null;
  return cameFrom?.page === 'help' ? cameFrom.topic : null;
}
