import { type ExercisesPlace, exercisesAddress, exercisesPlaceOf, type Opened } from './exercises/places.ts';
import { type FirstRunStep, firstRunAddress, firstRunStepOf } from './first-run/steps.ts';
import { type HelpTopic, helpAddress, helpTopics } from './help/topics.ts';
import { type ProgressPlace, progressAddress, progressPlaceOf } from './progress/places.ts';
import { signsAddress } from './signs-address.ts';

export const pages = ['today', 'exercises', 'own', 'goals', 'progress', 'help', 'settings'] as const;
export type Page = (typeof pages)[number];
/** Those with a place of their own in the rail; what the person added lies under Exercises. */
export type RailPage = Exclude<Page, 'own'>;
export const railPages: readonly RailPage[] = pages.filter((page) => page !== 'own');

/**
 * Where in the window a person is: on a page, on one with pages under it at one of them or at their list, or at one of
 * the first steps, which are no page of the navigation.
 */
export type Place =
  | { readonly page: Exclude<Page, 'help' | 'exercises' | 'progress'> }
  | { readonly page: 'exercises'; readonly at: ExercisesPlace }
  | { readonly page: 'progress'; readonly at: ProgressPlace }
  | { readonly page: 'help'; readonly topic: HelpTopic | null }
  | { readonly page: 'first-run'; readonly step: FirstRunStep };

const placeOfPage = (page: Page): Place => {
  if (page === 'help') return { page, topic: null };
  if (page === 'progress') return { page, at: 'figures' };
  return page === 'exercises' ? { page, at: { is: 'list' } } : { page };
};

/** The place that an address names by its fragment (`#settings`, `#help/signs`); Today for anything else. */
export function placeOfFragment(fragment: string): Place {
  if (fragment === signsAddress) return { page: 'help', topic: 'signs' };
  const topic = helpTopics.find((each) => fragment === helpAddress(each));
  if (topic !== undefined) return { page: 'help', topic };
  const step = firstRunStepOf(fragment);
  if (step !== null) return { page: 'first-run', step };
  const at = exercisesPlaceOf(fragment);
  if (at !== null) return { page: 'exercises', at };
  const atProgress = progressPlaceOf(fragment);
  if (atProgress !== null) return { page: 'progress', at: atProgress };
  return placeOfPage(pages.find((each) => fragment === `#${each}`) ?? 'today');
}

/** The one address of a place. */
export function addressOf(place: Place): string {
  if (place.page === 'help') return helpAddress(place.topic);
  if (place.page === 'first-run') return firstRunAddress(place.step);
  if (place.page === 'progress') return progressAddress(place.at);
  return place.page === 'exercises' ? exercisesAddress(place.at) : `#${place.page}`;
}

/** What a person has come back from to the list it is in. */
export type Returned =
  | { readonly page: 'help'; readonly from: HelpTopic }
  | { readonly page: 'exercises'; readonly from: Opened };

/** Null for who has come from elsewhere, or to elsewhere. */
export function returnedFrom(place: Place, cameFrom: Place | null): Returned | null {
  if (place.page === 'help' && place.topic === null && cameFrom?.page === 'help') {
    return cameFrom.topic === null ? null : { page: 'help', from: cameFrom.topic };
  }
  if (place.page === 'exercises' && place.at.is === 'list' && cameFrom?.page === 'exercises') {
    const { at } = cameFrom;
    if (at.is === 'list') return null;
    return { page: 'exercises', from: at.is === 'warmth' ? at.before : at };
  }
  return null;
}
