import { useWords } from '../../bridge/words.tsx';
import { firstRunAddress } from '../first-run/steps.ts';
import { helpAddress } from '../help/topics.ts';

/** What people look for in Settings and is not a setting. */
export function OtherPages() {
  const { translate } = useWords();
  return (
    <section className="setting-group" aria-labelledby="first-run-again">
      <div className="setting-group-top">
        <h2 id="first-run-again">{translate('window.settings.firstRun.title')}</h2>
      </div>
      <p className="soft">{translate('window.settings.firstRun.text')}</p>
      <p>
        <a href={firstRunAddress('welcome')}>{translate('window.settings.firstRun')}</a>
      </p>
      <p>
        <a href={helpAddress('about')}>{translate('window.settings.about')}</a>
      </p>
    </section>
  );
}
