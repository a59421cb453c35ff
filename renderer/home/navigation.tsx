import { useWords } from '../bridge/words.tsx';
import { addressOf, type Page, type Place, pages } from './pages.ts';

/** `page` where the link leads to what is shown, `true` where what is shown lies under it. */
function currentOf(page: Page, place: Place): 'page' | 'true' | undefined {
  if (page === 'exercises' && place.page === 'own') return 'true';
  if (page !== place.page) return undefined;
  return addressOf(place) === `#${page}` ? 'page' : 'true';
}

/** What the person added lies under Exercises. */
const shown = pages.filter((page) => page !== 'own');

export function Navigation({ place }: { readonly place: Place }) {
  const { translate } = useWords();
  return (
    <nav className="navigation" aria-label={translate('window.nav.label')}>
      <ul>
        {shown.map((page) => (
          <li key={page}>
            <a href={`#${page}`} aria-current={currentOf(page, place)}>
              {translate(`window.nav.${page}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
