import type { Translate } from '../../shared/i18n/translate.ts';
import { exercisesAddress, listAddress, nameOfOpened } from './exercises/places.ts';
import { helpAddress } from './help/topics.ts';
import type { Place } from './pages.ts';
import { type ProgressPlace, progressAddress } from './progress/places.ts';

export type WayUp = { readonly href: string; readonly text: string };

function wayUpToProgress(at: ProgressPlace, translate: Translate): WayUp | null {
  switch (at) {
    case 'figures':
      return null;
    case 'yours':
      return { href: progressAddress('figures'), text: translate('window.nav.progress') };
    case 'summary':
      return { href: progressAddress('yours'), text: translate('yours.title.yours') };
  }
}

/** From a page that lies under another, the way back to that; null for a page of the navigation. */
export function wayUp(place: Place, translate: Translate): WayUp | null {
  if (place.page === 'help' && place.topic !== null) {
    return { href: helpAddress(null), text: translate('help.up') };
  }
  if (place.page === 'progress') return wayUpToProgress(place.at, translate);
  if (place.page === 'own') return { href: listAddress, text: translate('library.up') };
  if (place.page !== 'exercises' || place.at.is === 'list') return null;
  if (place.at.is !== 'warmth') return { href: listAddress, text: translate('library.up') };
  const { before } = place.at;
  return {
    href: exercisesAddress(before),
    text: translate('library.warmth.up', { name: translate(nameOfOpened(before)) }),
  };
}
