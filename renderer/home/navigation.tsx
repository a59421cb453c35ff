import { useWords } from '../bridge/words.tsx';
import { type Page, pages } from './pages.ts';

export function Navigation({ page }: { readonly page: Page }) {
  const { translate } = useWords();
  return (
    <nav className="navigation" aria-label={translate('window.nav.label')}>
      <ul>
        {pages.map((each) => (
          <li key={each}>
            <a href={`#${each}`} aria-current={each === page ? 'page' : undefined}>
              {translate(`window.nav.${each}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
