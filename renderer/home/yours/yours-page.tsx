import { useWords } from '../../bridge/words.tsx';
import { progressAddress } from '../progress/places.ts';
import { EraseSection } from './erase-section.tsx';
import { SaveSection } from './save-section.tsx';
import { TakeSection } from './take-section.tsx';
import type { YoursClient } from './yours-client.ts';
import './yours.css';

/** What is the person's: a copy to take along, a copy to bring, a page to show, and everything to erase. */
export function YoursPage({ client }: { readonly client: YoursClient }) {
  const { translate } = useWords();
  return (
    <div className="yours">
      <p>{translate('yours.lead')}</p>
      <SaveSection client={client} />
      <section className="yours-section" aria-labelledby="summary-title">
        <h2 id="summary-title">{translate('yours.summary.title')}</h2>
        <p>{translate('yours.summary.text')}</p>
        <p>
          <a href={progressAddress('summary')}>{translate('yours.summary.link')}</a>
        </p>
      </section>
      <TakeSection client={client} />
      <EraseSection client={client} />
    </div>
  );
}
