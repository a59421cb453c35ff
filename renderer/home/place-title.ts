import type { MessageKey } from '../../shared/i18n/messages.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import { type ExercisesPlace, nameOfOpened } from './exercises/places.ts';
import type { Place } from './pages.ts';

function exercisesTitle(at: ExercisesPlace): MessageKey {
  if (at.is === 'list') return 'window.nav.exercises';
  return at.is === 'warmth' ? 'library.warmth.title' : nameOfOpened(at);
}

/** What a place is called in its heading and in the title of the window. */
export function placeTitle(place: Place, translate: Translate): string {
  if (place.page === 'exercises') return translate(exercisesTitle(place.at));
  if (place.page === 'help' && place.topic !== null) return translate(`help.topic.${place.topic}.title`);
  if (place.page === 'first-run') return translate(`first-run.${place.step}.title`);
  if (place.page === 'progress' && place.at !== 'figures') return translate(`yours.title.${place.at}`);
  return translate(`window.nav.${place.page}`);
}
