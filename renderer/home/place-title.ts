import type { Translate } from '../../shared/i18n/translate.ts';
import type { Place } from './pages.ts';

/** What a place is called in its heading and in the title of the window. */
export function placeTitle(place: Place, translate: Translate): string {
  if (place.page === 'help' && place.topic !== null) return translate(`help.topic.${place.topic}.title`);
  if (place.page === 'first-run') return translate(`first-run.${place.step}.title`);
  return translate(`window.nav.${place.page}`);
}
