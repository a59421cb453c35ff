import { useWords } from '../../bridge/words.tsx';
import { firstRunAddress } from '../first-run/steps.ts';
import { helpAddress } from '../help/topics.ts';

/** What people look for in Settings and is not a setting. */
export function OtherPages() {
  const { translate } = useWords();
  return (
    <section className="setting-group" aria-labelledby="other-pages">
      <div className="setting-group-top">
        <h2 id="other-pages">{translate('window.settings.others.title')}</h2>
      </div>
      <ul className="settings-others">
        <li>
          <a href={firstRunAddress('welcome')}>{translate('window.settings.firstRun')}</a>
          <p className="soft">{translate('window.settings.firstRun.text')}</p>
        </li>
        <li>
          <a href={helpAddress('about')}>{translate('window.settings.about')}</a>
          <p className="soft">{translate('help.topic.about.lead')}</p>
        </li>
      </ul>
    </section>
  );
}
