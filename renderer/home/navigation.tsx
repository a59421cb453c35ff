import { useWords } from '../bridge/words.tsx';
import { pageIcons } from './page-icons.ts';
import { addressOf, type Page, type Place, railPages } from './pages.ts';
import './navigation.css';

/** `page` where the link leads to what is shown, `true` where what is shown lies under it. */
function currentOf(page: Page, place: Place): 'page' | 'true' | undefined {
  if (page === 'exercises' && place.page === 'own') return 'true';
  if (page !== place.page) return undefined;
  return addressOf(place) === `#${page}` ? 'page' : 'true';
}

/** The rail: an icon and a word for each page. The icon says nothing that the word does not say. */
export function Navigation({ place }: { readonly place: Place }) {
  const { translate } = useWords();
  return (
    <nav className="navigation" aria-label={translate('window.nav.label')}>
      <ul>
        {railPages.map((page) => {
          const Icon = pageIcons[page];
          return (
            <li key={page}>
              <a href={`#${page}`} aria-current={currentOf(page, place)}>
                <Icon size={20} strokeWidth={1.75} aria-hidden="true" focusable="false" />
                {translate(`window.nav.${page}`)}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
